/** The page about a body, from the root: `/organ/agder/kdk`. */
export function bodyAddress(wheel: string, body: string): string {
  return `/organ/${encodeURIComponent(wheel)}/${encodeURIComponent(body)}`;
}
