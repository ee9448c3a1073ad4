/** How many months things are kept after they were of use, by kind; null: for ever. */
export type Retention = {
  /** Mail that was sent or given up, and answers to it, counted from the end of the year it was about. */
  readonly messages: number | null;
  /** The text of mail that came in; that a mail came is kept, so that it is not taken in again. */
  readonly incoming: number | null;
  /** Who answered and what they wrote; that a role came stays. */
  readonly answers: number | null;
  readonly audit: number | null;
  /** Keys and sign-ins, after they ended. */
  readonly tokens: number | null;
};

export const defaultRetention: Retention = {
  messages: 24,
  incoming: 6,
  answers: 24,
  audit: 60,
  tokens: 6,
};

/** Reads `24` or `av`; undefined for anything else. At least one month, at most a hundred years. */
export function parseMonths(text: string): number | null | undefined {
  if (text === 'av') return null;
  const months = Number(text);
  return /^\d{1,4}$/.test(text) && months >= 1 && months <= 1200 ? months : undefined;
}
