/** A header as one text, however many times it was sent. */
export function headerText(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'object' ? header.join(',') : header;
}
