/** The key of the notice about a release group: one of each type a group, however often the trouble is found. */
export function dispatchNoticeKey(group: string, type: 'held' | 'incomplete'): string {
  return `notice.dispatch.${group}.${type}`;
}
