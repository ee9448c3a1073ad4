/** At most `count` mails in any `seconds` seconds. */
export type SendingRate = { readonly count: number; readonly seconds: number };

const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, t: 3600, h: 3600 };

/** Reads `10/s`, `30/min` or `500/t` (an hour); null for anything else. */
export function parseSendingRate(text: string): SendingRate | null {
  const [, count = '', unit = ''] = /^(\d{1,9})\/(s|min|t|h)$/.exec(text.trim()) ?? [];
  const seconds = SECONDS[unit];
  return seconds === undefined || Number(count) < 1 ? null : { count: Number(count), seconds };
}
