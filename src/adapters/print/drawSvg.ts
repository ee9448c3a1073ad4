import type { SvgElement } from './svgTree.ts';
import { svgTree } from './svgTree.ts';
import { type SvgStyle, svgStyle } from './svgStyle.ts';
import { drawText } from './drawText.ts';
import { textIn } from './textIn.ts';

type Brush = {
  readonly doc: PDFKit.PDFDocument;
  readonly styleOf: (element: SvgElement, around: SvgStyle) => SvgStyle;
  /** Elements that others point to, by id. */
  readonly ids: ReadonlyMap<string, SvgElement>;
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const UNSEEN: ReadonlySet<string> = new Set(['title', 'desc', 'style', 'defs', 'pattern']);

/**
 * Draws one of the service's own drawings into a box of a PDF page, as large as the box allows and in its middle: shapes
 * stay shapes, text stays text, links stay links. It knows what those drawings use of SVG, and no more.
 */
export function drawSvg(doc: PDFKit.PDFDocument, svg: string, box: Box): void {
  const root = svgTree(svg);
  const [left = 0, top = 0, width = 1, height = 1] = (root.attributes['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  const scale = Math.min(box.width / width, box.height / height);
  const all = [...descendants(root)];
  const sheet = textIn(all.find(({ name }) => name === 'style'));
  const ids = new Map(all.flatMap((each) => (each.attributes['id'] ? [[each.attributes['id'], each]] : [])));
  const brush: Brush = { doc, styleOf: svgStyle(sheet), ids };
  doc.save();
  doc.translate(box.x + (box.width - width * scale) / 2, box.y + (box.height - height * scale) / 2);
  doc.scale(scale).translate(-left, -top);
  draw(root, { 'font-size': '16px', fill: '#000' }, null, brush);
  doc.restore();
}

function* descendants(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* descendants(child);
}

function draw(element: SvgElement, around: SvgStyle, href: string | null, brush: Brush): void {
  const { name, attributes, children } = element;
  if (UNSEEN.has(name)) return;
  const { doc } = brush;
  const style = brush.styleOf(element, around);
  if (style['display'] === 'none') return;
  const transform = attributes['transform'];
  doc.save();
  if (transform !== undefined) move(doc, transform);
  if (name === 'text') drawText(doc, element, style, brush);
  else if (name === 'path' || name === 'circle' || name === 'rect') {
    paint(element, style, brush);
    if (href !== null) linkOver(doc, element, href);
  } else {
    const link = name === 'a' ? (attributes['href'] ?? null) : href;
    for (const child of children) if (typeof child !== 'string') draw(child, style, link, brush);
  }
  doc.restore();
}

function move(doc: PDFKit.PDFDocument, transform: string): void {
  for (const [, kind, values = ''] of transform.matchAll(/(translate|rotate)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = values
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (kind === 'translate') doc.translate(first, second);
    else doc.rotate(first);
  }
}

function paint(element: SvgElement, style: SvgStyle, { doc, ids, styleOf }: Brush): void {
  const fill = colourOf(style['fill'], style);
  const stroke = colourOf(style['stroke'] ?? 'none', style);
  const pattern = /^url\(#(.+)\)$/.exec(fill ?? '')?.[1];
  if (pattern !== undefined) {
    hatch(element, ids.get(pattern), doc, styleOf);
    return;
  }
  if (fill === null && stroke === null) return;
  outline(doc, element);
  if (fill !== null) doc.fillColor(fill).fillOpacity(Number(style['fill-opacity'] ?? 1));
  if (stroke !== null) {
    doc.strokeColor(stroke).lineWidth(Number.parseFloat(style['stroke-width'] ?? '1'));
    const dash = (style['stroke-dasharray'] ?? 'none').split(' ').map(Number);
    if (dash.length === 2) doc.dash(dash[0]!, { space: dash[1]! });
  }
  if (fill !== null && stroke !== null) doc.fillAndStroke();
  else if (fill !== null) doc.fill();
  else doc.stroke();
}

/** Slanted lines within a shape. As lines, since programs draw the tiles of a PDF pattern with seams between. */
function hatch(
  element: SvgElement,
  pattern: SvgElement | undefined,
  doc: PDFKit.PDFDocument,
  styleOf: Brush['styleOf'],
): void {
  const line = pattern?.children.find((child) => typeof child !== 'string');
  if (!pattern || !line) return;
  const style = styleOf(line, {});
  const step = Number(pattern.attributes['width'] ?? 7);
  outline(doc, element);
  doc.clip();
  move(doc, pattern.attributes['patternTransform'] ?? '');
  // Half of a line at the edge of a tile lies outside it.
  doc.lineWidth(Number.parseFloat(style['stroke-width'] ?? '1') / 2).strokeColor(style['stroke'] ?? '#000');
  const reach = 60 * step;
  for (let x = -reach; x <= reach; x += step) doc.moveTo(x, -reach).lineTo(x, reach);
  doc.stroke();
}

function outline(doc: PDFKit.PDFDocument, { name, attributes }: SvgElement): void {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'circle') doc.circle(number('cx'), number('cy'), number('r'));
  else if (name === 'path') doc.path(attributes['d'] ?? '');
  else if (attributes['rx'] === undefined)
    doc.rect(number('x'), number('y'), number('width'), number('height'));
  else doc.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
}

/** Null for nothing to be seen. */
function colourOf(value: string | undefined, style: SvgStyle): string | null {
  if (value === undefined || value === 'none' || value === 'transparent') return null;
  return value === 'currentColor' ? (style['color'] ?? '#000') : value;
}

/** The round shape that is there to be pointed at is where the link is; links are boxes in PDF. */
function linkOver(doc: PDFKit.PDFDocument, { name, attributes }: SvgElement, href: string): void {
  if (name !== 'circle') return;
  const [x = 0, y = 0, r = 0] = ['cx', 'cy', 'r'].map((key) => Number(attributes[key]));
  doc.link(x - r, y - r, 2 * r, 2 * r, href);
}
