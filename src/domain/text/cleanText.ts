/** Line breaks of every kind: CRLF, CR, and those Unicode adds (some parsers split lines on them). */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** RFC 5545 §3.1 forbids control characters in TEXT; tab and newline are kept, newline being escaped later. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;
/** Signs that turn the direction of what follows: with them a title can show itself as another one. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text fit for a calendar or mail: well-formed Unicode, `\n` line breaks, no control characters, nothing that
 * turns the direction of the words around it, no blank edges.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(BREAKS, '\n').replace(CONTROLS, '').replace(TURNS, '').trim();
}
