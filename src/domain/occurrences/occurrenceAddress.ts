/** The page about one occurrence, from the root: `/o/agder/kdk/mote/2027/3`. Stable for life, as the key is. */
export function occurrenceAddress(key: string): string {
  return `/o/${key.split('/').map(encodeURIComponent).join('/')}`;
}
