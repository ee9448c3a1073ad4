import { inflateSync } from 'node:zlib';

/** What a program that knows nothing of how a PDF was made finds in it. */
export type ReadPdf = {
  /** The text that can be searched and copied, page by page, runs parted by line breaks. */
  readonly pages: readonly string[];
  /** The addresses of links. */
  readonly links: readonly string[];
  /** Every object, streams unpacked, as text. */
  readonly objects: ReadonlyMap<number, string>;
};

/** Reads the pages of an unencrypted PDF with embedded fonts that carry ToUnicode (ISO 32000-1 §9.10.3). */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const pdf = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, id = '', head = '', body = ''] of pdf.matchAll(
    /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:stream\n([\s\S]*?)\nendstream\n)?endobj/g,
  )) {
    const stream = Buffer.from(body, 'latin1');
    const text = head.includes('/FlateDecode') ? inflateSync(stream).toString('latin1') : body;
    objects.set(Number(id), `${head}${text}`);
  }
  const refer = (text: string, key: string): number =>
    Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(text)?.[1] ?? Number.NaN);
  const isPage = (text: string): boolean => /\/Type \/Page\n/.test(text);
  const tree = [...objects.values()].find((text) => text.includes('/Type /Pages')) ?? '';
  const kids = [...(/\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) =>
    Number(id),
  );
  const pages = kids.map((id) => {
    const page = objects.get(id) ?? '';
    if (!isPage(page)) throw new Error(`${id} is not a page`);
    const resources = objects.get(refer(page, 'Resources')) ?? '';
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => {
        const unicode = refer(objects.get(Number(font)) ?? '', 'ToUnicode');
        return [name, lettersOf(objects.get(unicode) ?? '')] as const;
      }),
    );
    return textOf(objects.get(refer(page, 'Contents')) ?? '', fonts);
  });
  const links = [...objects.values()].flatMap((text) => /\/URI \((.*?)\)/.exec(text)?.[1] ?? []);
  return { pages, links, objects };
}

function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g))
    for (const [index, [, code = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries())
      letters.set(
        Number.parseInt(from, 16) + index,
        Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  return letters;
}

/** Text within a span whose ActualText is empty is no text (§14.9.4). */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  const marks: boolean[] = [];
  let letters: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const line of content.split('\n')) {
    if (/ (?:BDC|BMC)$/.test(line)) marks.push(line.includes('/ActualText ()'));
    else if (line === 'EMC') marks.pop();
    else if (line.endsWith(' Tf')) letters = fonts.get(/\/(F\d+)/.exec(line)?.[1] ?? '');
    else if (line.endsWith(' TJ') && !marks.includes(true)) {
      for (const [, codes = ''] of line.matchAll(/<(\w+)>/g))
        for (const code of codes.match(/.{4}/g) ?? [])
          text += letters?.get(Number.parseInt(code, 16)) ?? '\ufffd';
      text += '\n';
    }
  }
  return text;
}
