const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 cannot hold, lone halves of letters, and the marks that reorder the text around them (Unicode TR 9). */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text made safe inside an element or a quoted attribute of SVG, on its own and within HTML. */
export function escapeXml(text: string): string {
  return text.replace(UNSAFE, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
