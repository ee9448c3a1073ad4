/** Addresses of the pages where meetings are moved, from the root. */
export const movingAddress = {
  wheel: (wheel: string, year: number): string => `/desk/hjul/${encodeURIComponent(wheel)}/${year}`,
  meeting: (key: string): string => `/desk/mote/${inPath(key)}`,
  /** What a date would give, as a part of a page. */
  weighed: (key: string): string => `/desk/vekt/${inPath(key)}`,
  /** The plan, with a receipt for what was saved. */
  plan: (key: string, did: 'lagret' | 'fjernet' | 'avlyst'): string =>
    `/desk/plan?${new URLSearchParams({ [did]: key })}`,
} as const;

function inPath(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/');
}
