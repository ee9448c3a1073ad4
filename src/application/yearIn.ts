/** The year a key holds (`agder/kdk/mote/2027/3`); null for a key without one. */
export function yearIn(key: string): number | null {
  const found = /\/((?:19|20|21)\d\d)(?:\/|$)/.exec(key)?.[1];
  return found === undefined ? null : Number(found);
}
