/** The whole address of an open feed, by its path such as `agder/kdk`. `baseUrl` has no final slash. */
export function feedAddress(baseUrl: string, path: string): string {
  return `${baseUrl}/feeds/${path.split('/').map(encodeURIComponent).join('/')}.ics`;
}
