import { Document, type Scalar, YAMLSeq } from 'yaml';

const QUOTES: ReadonlySet<unknown> = new Set(['QUOTE_SINGLE', 'QUOTE_DOUBLE']);
/** What only double quotes can hold on one line. */
const BREAKS = /[\r\n\u2028\u2029\u0085]/;

/** Text as a YAML scalar on one line that may stand anywhere, quoted when it must be or when `type` is a quoted one. */
export function scalarText(value: string, type: Scalar['type'] = 'PLAIN'): string {
  // Stringified inside a flow list, so that commas and brackets in the text are quoted too.
  const document = new Document([value]);
  const list = document.contents;
  if (list instanceof YAMLSeq) {
    list.flow = true;
    const [scalar] = list.items as Scalar[];
    if (scalar)
      scalar.type = BREAKS.test(value) ? 'QUOTE_DOUBLE' : QUOTES.has(type) ? (type ?? 'PLAIN') : 'PLAIN';
  }
  return document
    .toString({
      lineWidth: 0,
      flowCollectionPadding: false,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    })
    .trim()
    .slice(1, -1);
}
