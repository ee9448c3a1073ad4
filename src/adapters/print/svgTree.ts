/** An element of a drawing, with what is within it; text as it is read, entities resolved. */
export type SvgElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
};

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reads an SVG that this service has drawn: well-formed, without comments, CDATA or a DTD. Throws on anything else. */
export function svgTree(svg: string): SvgElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of svg.matchAll(TOKEN)) {
    const [token, closing, name = '', attributes = '', empty, text] = match;
    if (match.index !== end) break;
    end += token.length;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(resolved(text));
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`the drawing closes «${name}» where it is not open`);
    } else if (name !== '') {
      const element: Open = { name, attributes: attributesIn(attributes), children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const svgs = root.children.filter((child) => typeof child !== 'string');
  const [first] = svgs;
  if (end !== svg.length || open.length !== 1 || svgs.length !== 1 || !first)
    throw new Error(`the drawing cannot be read from character ${end}`);
  return first;
}

type Open = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (SvgElement | string)[];
};

function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, resolved(value)]),
  );
}

function resolved(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
