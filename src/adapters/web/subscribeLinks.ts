/** The ways into one feed. Google's and Microsoft's addresses are not documented by them, but in wide use. */
export type SubscribeLinks = {
  readonly address: string;
  readonly webcal: string;
  readonly google: string;
  readonly outlook: string;
  readonly office: string;
};

/** Links for a feed by its whole address. Always `webcal:`, never `webcals:`, which iOS does not open. */
export function subscribeLinks(address: string, title: string): SubscribeLinks {
  const webcal = address.replace(/^https?:/i, 'webcal:');
  const query = `url=${encodeURIComponent(address)}&name=${encodeURIComponent(title)}`;
  return {
    address,
    webcal,
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${query}`,
    office: `https://outlook.office.com/calendar/0/addfromweb?${query}`,
  };
}
