/**
 * The content of an html mail without its looks, a line for each element and cell: what is read, in order, and where links lead.
 * What Outlook alone sees is left out.
 */
export function outlineOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<a\b[^>]*href="([^"]*)"[^>]*>/g, '\n$1 ')
    .replaceAll(/<(h1|h2|strong)\b[^>]*>/g, '\n[$1] ')
    .replaceAll(/<(?:br|\/?p|\/?td|\/?tr|\/?h1|\/?h2)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replaceAll('&nbsp;', ' ').replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
