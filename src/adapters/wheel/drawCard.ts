import { formatMeetingTime } from '../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../domain/time/language.ts';
import { pointAt } from '../../domain/wheel/pointAt.ts';
import { textWidth } from '../../domain/wheel/textWidth.ts';
import { wheelFrame } from '../../domain/wheel/wheelFrame.ts';
import type { WheelMark } from '../../domain/wheel/wheelMark.ts';
import { wheelWords } from '../../domain/wheel/wheelWords.ts';
import { wrapText } from '../../domain/wheel/wrapText.ts';
import { escapeXml } from './escapeXml.ts';
import { short } from './short.ts';

const SIZE = 14;
const LINE = 19;
const PAD = 14;
const WIDEST = 300;
const FROM_MARK = 16;

/** The card of a mark: what, when, where and how sure, beside the mark on the side that has most room, wholly in the picture. */
export function drawCard(mark: WheelMark, language: Language): string {
  const { occurrence } = mark;
  const words = wheelWords[language];
  const kind = `${words.kinds[occurrence.kind]} · ${words.statuses[occurrence.status]}`;
  const facts = [
    formatMeetingTime(occurrence.time, language),
    occurrence.bodyName,
    occurrence.place,
    kind,
    occurrence.visibility === 'members' ? words.membersOnly : null,
  ].filter((fact) => fact !== null);
  const lines = [
    ...wrapText(occurrence.title, SIZE, WIDEST, 4, true).map((text) => ({ text, bold: true })),
    ...facts.flatMap((fact) => wrapText(fact, SIZE, WIDEST, 3).map((text) => ({ text, bold: false }))),
  ];
  const width = Math.max(...lines.map(({ text, bold }) => textWidth(text, SIZE, bold))) + 2 * PAD;
  const height = lines.length * LINE + 2 * PAD - 4;
  const at = pointAt(mark.angle, mark.radius);
  const left = at.x > wheelFrame.centre.x ? at.x - FROM_MARK - width : at.x + FROM_MARK;
  const top = Math.max(4, Math.min(at.y - height / 2, wheelFrame.height - height - 4));
  const texts = lines.map(
    ({ text, bold }, index) =>
      `<text${bold ? ' class="bold"' : ''} x="${PAD}" y="${PAD + 11 + index * LINE}">${escapeXml(text)}</text>`,
  );
  return `<g class="wheel-card ring-${mark.ring.colour}" transform="translate(${short(left)} ${short(top)})"><rect width="${short(width)}" height="${short(height)}" rx="6"/>${texts.join('')}</g>`;
}
