import Pdf from 'pdfkit';
import type { PrintedYear } from '../../application/ports/picturePrinter.ts';
import { sheetWords } from '../../domain/sheet/sheetWords.ts';
import { formatDay } from '../../domain/time/formatDay.ts';
import { type Box, drawSvg } from './drawSvg.ts';
import { printFonts } from './printFonts.ts';
import { printTable, tablePages } from './printTable.ts';
import { svgTree } from './svgTree.ts';
import { textIn } from './textIn.ts';

/** A3 lying down, in points. */
const [WIDTH, HEIGHT] = [1190.55, 841.89];
const MARGIN = 34;
const FOOT = 30;
const TITLE = 40;

/** The pages of a year: the wheel, then the table. Letters are embedded, and the document says what is what (tagged PDF). */
export async function drawPdf(print: PrintedYear): Promise<Uint8Array> {
  const { table, svg } = print;
  const words = sheetWords[table.language];
  const doc = new Pdf({
    size: [WIDTH, HEIGHT],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: table.language,
    tagged: true,
    displayTitle: true,
    // Noon: the same day in every zone people read it in.
    info: {
      Title: table.title,
      Creator: 'Årshjul',
      Producer: 'Årshjul',
      CreationDate: new Date(`${print.madeOn}T12:00:00Z`),
    },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.registerFont('regular', printFonts.regular);
  doc.registerFont('bold', printFonts.bold);
  doc.font('regular');

  const inner = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN - FOOT };
  const list: Box = { ...inner, y: MARGIN + TITLE, height: inner.height - TITLE };
  const pages = tablePages(doc, table, list);
  const count = 1 + Math.max(1, pages.length);
  const root = doc.struct('Document');
  doc.addStructure(root);

  doc.addPage();
  const alt = titleOf(svg) || table.title;
  root.add(doc.struct('Figure', { alt }, [() => drawSvg(doc, svg, inner)]));
  foot(doc, print, 1, count);
  const section = doc.struct('Sect');
  root.add(section);
  for (const [index, lines] of (pages.length === 0 ? [[]] : pages).entries()) {
    doc.addPage();
    const title = index === 0 ? [heading(doc, `${table.title}: ${words.table}`)] : [];
    if (title.length > 0) section.add(doc.struct('H1', {}, title));
    else artifact(doc, heading(doc, table.title));
    if (lines.length > 0) printTable(doc, lines, table, list, section);
    else section.add(doc.struct('P', {}, [() => write(doc, words.nothing, list.x, list.y, 12)]));
    foot(doc, print, index + 2, count);
  }
  root.end();
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function heading(doc: PDFKit.PDFDocument, text: string): () => void {
  return () => {
    doc.font('bold');
    write(doc, text, MARGIN, MARGIN, 20);
  };
}

/** At the bottom of each page: what it is, when and from where it was made, and which page it is. */
function foot(
  doc: PDFKit.PDFDocument,
  { table, madeOn, address }: PrintedYear,
  page: number,
  count: number,
): void {
  const words = sheetWords[table.language];
  const date = formatDay(madeOn, table.language);
  const made = address === null ? words.made : words.madeFrom.replace('{from}', () => address);
  const left = `${table.title} · ${made.replace('{date}', () => date)}`;
  const right = words.page.replace('{page}', () => String(page)).replace('{pages}', () => String(count));
  artifact(doc, () => {
    doc.font('regular');
    const y = HEIGHT - MARGIN - 10;
    write(doc, left, MARGIN, y, 9);
    write(doc, right, WIDTH - MARGIN - doc.fontSize(9).widthOfString(right), y, 9);
  });
}

function artifact(doc: PDFKit.PDFDocument, work: () => void): void {
  doc.markContent('Artifact', { type: 'Pagination' });
  work();
  doc.endMarkedContent();
}

function write(doc: PDFKit.PDFDocument, text: string, x: number, y: number, size: number): void {
  doc.fontSize(size).fillColor('#1b2a2c').text(text, x, y, { lineBreak: false });
}

function titleOf(svg: string): string {
  const title = svgTree(svg).children.find((child) => typeof child !== 'string' && child.name === 'title');
  return typeof title === 'object' ? textIn(title) : '';
}
