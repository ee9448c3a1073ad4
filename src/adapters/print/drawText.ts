import type { SvgElement } from './svgTree.ts';
import type { SvgStyle } from './svgStyle.ts';
import { textIn } from './textIn.ts';

/** What a line of text is drawn with. `halo` lies behind the letters and parts them from what is under. */
type Ink = {
  readonly size: number;
  readonly fill: string;
  readonly halo: { readonly colour: string; readonly width: number } | null;
};

/** Draws a `text` of a drawing: a straight line, or one along an arc that `ids` knows. Letters stay letters, to find and copy. */
export function drawText(
  doc: PDFKit.PDFDocument,
  { attributes, children }: SvgElement,
  style: SvgStyle,
  { ids }: { readonly ids: ReadonlyMap<string, SvgElement> },
): void {
  const size = Number.parseFloat(style['font-size'] ?? '16');
  const own = style['fill'] ?? '#000';
  const fill = own === 'currentColor' ? (style['color'] ?? '#000') : own;
  const halo =
    style['paint-order'] === 'stroke' && style['stroke']
      ? { colour: style['stroke'], width: Number.parseFloat(style['stroke-width'] ?? '1') }
      : null;
  const ink: Ink = { size, fill, halo };
  doc.font(style['font-weight'] === 'bold' ? 'bold' : 'regular').fontSize(size);
  const [child] = children;
  if (child === undefined) return;
  if (typeof child !== 'string') {
    const arc = ids.get((child.attributes['href'] ?? '').slice(1))?.attributes['d'];
    if (arc !== undefined) alongArc(doc, textIn(child), arc, ink);
    return;
  }
  const width = doc.widthOfString(child);
  const before = { middle: width / 2, end: width }[style['text-anchor'] ?? ''] ?? 0;
  const x = Number(attributes['x'] ?? 0) - before;
  const y = Number(attributes['y'] ?? 0) + Number.parseFloat(attributes['dy'] ?? '0') * size;
  if (halo) unsaid(doc, () => stroked(doc, child, x, y, halo));
  filled(doc, child, x, y, fill);
  if (style['text-decoration'] === 'line-through')
    doc
      .moveTo(x, y - size * 0.3)
      .lineTo(x + width, y - size * 0.3)
      .lineWidth(size / 14)
      .stroke(fill);
}

/**
 * Letter by letter, its middle at the middle of the arc. Whoever searches or copies finds it as unseen straight text
 * at the same place: letters that each have a direction of their own are no words to most programs.
 */
function alongArc(doc: PDFKit.PDFDocument, text: string, arc: string, { fill, halo }: Ink): void {
  const [fromX = 0, fromY = 0, radius = 1, , , , sweep = 1, toX = 0, toY = 0] = arc
    .split(/[MA,]/)
    .slice(1)
    .map(Number);
  const [start, end] = [Math.atan2(fromX, -fromY), Math.atan2(toX, -toY)];
  const turn = sweep === 1 ? 1 : -1;
  const span = (turn * (end - start) + 4 * Math.PI) % (2 * Math.PI);
  const letters = Array.from(text);
  let at = start + (turn * (span - doc.widthOfString(text) / radius)) / 2;
  const places = letters.map((letter, index) => {
    // With the letter before it, so that pairs stand as close as in a straight line.
    const pair = doc.widthOfString(letters.slice(0, index + 1).join(''));
    const before = doc.widthOfString(letters.slice(0, index).join(''));
    const width = pair - before;
    const angle = at + (turn * width) / 2 / radius;
    at += (turn * width) / radius;
    return { letter, width, angle };
  });
  const each = (ink: (letter: string, x: number) => void): void => {
    for (const { letter, width, angle } of places) {
      doc.save();
      doc.rotate((angle * 180) / Math.PI).translate(0, -radius);
      if (turn === -1) doc.rotate(180);
      ink(letter, -width / 2);
      doc.restore();
    }
  };
  unsaid(doc, () => {
    if (halo) each((letter, x) => stroked(doc, letter, x, 0, halo));
    each((letter, x) => filled(doc, letter, x, 0, fill));
  });
  const middle = start + (turn * span) / 2;
  doc.save();
  // Text rendering mode 3 is unseen (PDF 32000-1 §9.3.6).
  doc.addContent('3 Tr');
  const x = radius * Math.sin(middle) - doc.widthOfString(text) / 2;
  filled(doc, text, x, -radius * Math.cos(middle), fill);
  doc.restore();
}

function filled(doc: PDFKit.PDFDocument, text: string, x: number, y: number, colour: string): void {
  doc.fillColor(colour).text(text, x, y, { baseline: 'alphabetic', lineBreak: false });
}

function stroked(
  doc: PDFKit.PDFDocument,
  text: string,
  x: number,
  y: number,
  { colour, width }: { readonly colour: string; readonly width: number },
): void {
  doc.lineWidth(width).lineJoin('round').strokeColor(colour);
  doc.text(text, x, y, { baseline: 'alphabetic', lineBreak: false, stroke: true, fill: false });
}

/** What is drawn is no text to whoever reads or copies: it would be there twice (PDF 32000-1 §14.9.4). */
function unsaid(doc: PDFKit.PDFDocument, work: () => void): void {
  doc.addContent('/Span <</ActualText ()>> BDC');
  work();
  doc.addContent('EMC');
}
