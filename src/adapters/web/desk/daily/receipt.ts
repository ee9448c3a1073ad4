import type { Request, Response } from 'express';

/** What a posted form did, as the next page's address says it. Only a claim: the page looks up what is true. */
export type Receipt = {
  readonly did: string;
  readonly keys: readonly string[];
  readonly refused: readonly string[];
};

/** So many are named; of the rest only the number is told. */
const NAMED = 20;
const FIELDS = ['gjort', 'nokkel', 'antall', 'latt'];

/** Leads on to the page the form was on, with the receipt, so that reloading sends nothing again (RFC 9110 §15.4.4). */
export function leadToReceipt(request: Request, response: Response, { did, keys, refused }: Receipt): void {
  const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
  for (const field of FIELDS) query.delete(field);
  query.set('gjort', did);
  for (const key of keys.slice(0, NAMED)) query.append('nokkel', key);
  for (const key of refused.slice(0, NAMED)) query.append('latt', key);
  if (keys.length > 1) query.set('antall', String(keys.length));
  response.redirect(303, `?${query}`);
}

/** The receipt an address asks to be shown; null for none. */
export function receiptIn({ query }: Pick<Request, 'query'>): (Receipt & { readonly count: number }) | null {
  const list = (name: string): readonly string[] => {
    const value: unknown = query[name];
    const all = Array.isArray(value) ? value : [value];
    return all.filter((each): each is string => typeof each === 'string').slice(0, NAMED);
  };
  const [did] = list('gjort');
  if (did === undefined) return null;
  const keys = list('nokkel');
  const count = Number(list('antall')[0] ?? keys.length);
  return { did, keys, refused: list('latt'), count: Number.isInteger(count) ? count : keys.length };
}
