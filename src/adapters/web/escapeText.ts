const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** C0 and C1 controls except tab and line breaks, and the marks that reorder the text around them (Unicode TR 9). */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const UNSAFE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text made safe inside an HTML element or a quoted attribute. Only text and numbers are shown. */
export function escapeText(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return '';
  return text.replace(UNSAFE, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
