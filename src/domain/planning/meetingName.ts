/** What a meeting is called in texts: its title, or the key of one that has none. */
export function meetingName(meeting: { readonly key: string; readonly title?: string | undefined }): string {
  return meeting.title ?? meeting.key;
}
