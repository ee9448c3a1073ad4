/** A content line taken apart (RFC 5545 §3.1). Parameter names are in upper case, values without quotes. */
export type ContentLine = {
  readonly line: number;
  readonly name: string;
  readonly params: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
};

const NAME = /[A-Za-z0-9-]+/y;
/** A quoted value has no DQUOTE, an unquoted none of `" ; : ,` either. */
const PARAM_VALUE = /"[^"]*"|[^";:,]*/y;

/** Reads a content line, or answers in Norwegian what is wrong with it. `^` in parameters must be an RFC 6868 escape. */
export function contentLine(text: string, line: number): ContentLine | string {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const name = take(NAME).toUpperCase();
  if (name === '') return 'Linjen begynner ikke med et egenskapsnavn.';
  const params = new Map<string, readonly string[]>();
  while (text[at] === ';') {
    at += 1;
    const parameter = take(NAME).toUpperCase();
    if (parameter === '' || text[at] !== '=') return `${name} har en parameter uten navn eller verdi.`;
    if (params.has(parameter)) return `${name} har parameteren ${parameter} to ganger.`;
    const values: string[] = [];
    do {
      at += 1;
      const value = take(PARAM_VALUE);
      if (/\^(?!['^n])/.test(value)) return `${name} har «^» i ${parameter} som ikke følger RFC 6868.`;
      values.push(value.startsWith('"') ? value.slice(1, -1) : value);
    } while (text[at] === ',');
    params.set(parameter, values);
  }
  if (text[at] !== ':') return `${name} mangler kolon, eller en parameterverdi mangler anførselstegn.`;
  return { line, name, params, value: text.slice(at + 1) };
}
