import { formatMeetingTime } from '../../domain/time/formatMeetingTime.ts';
import { pointAt } from '../../domain/wheel/pointAt.ts';
import { wheelFrame } from '../../domain/wheel/wheelFrame.ts';
import type { WheelNumber } from '../../domain/wheel/placeNumbers.ts';
import type { LabelLine, WheelLabel } from '../../domain/wheel/wheelLabel.ts';
import type { WheelMark } from '../../domain/wheel/wheelMark.ts';
import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';
import { wheelWords } from '../../domain/wheel/wheelWords.ts';
import { arcPath } from './arcPath.ts';
import { drawCard } from './drawCard.ts';
import { escapeXml } from './escapeXml.ts';
import { short } from './short.ts';

type OwnLine = { readonly label: WheelLabel; readonly line: LabelLine };

/**
 * One link for each mark, in the order of the days: an unseen shape over the mark, the words or the number of its label, and the card
 * that is shown while the link is pointed at or has focus. They lie on top of all marks, so no mark covers a card.
 */
export function drawLinks(
  picture: WheelPicture,
  hrefOf: ((key: string) => string) | null,
  withCards: boolean,
  isMovable: (key: string) => boolean = () => false,
): string {
  const own = new Map<WheelMark, OwnLine[]>();
  for (const label of picture.labels) {
    for (const line of label.lines) {
      const [mark] = line.marks;
      if (mark && line.marks.length === 1) own.set(mark, [...(own.get(mark) ?? []), { label, line }]);
    }
  }
  const numbers = new Map(
    withCards ? picture.numbers.map((each) => [each.group.entries[0]?.marks[0], each]) : [],
  );
  return picture.marks
    .map((mark) => {
      const number = numbers.get(mark);
      const name = nameOf(mark, picture, number);
      const gone = mark.occurrence.status === 'cancelled' ? ' off' : '';
      const moves = isMovable(mark.occurrence.key);
      const content = [
        withCards ? '' : `<title>${escapeXml(name)}</title>`,
        moves ? drawGrip(mark) : '',
        hitShape(mark),
        // The blank keeps the words of two lines apart for those who have them read.
        (own.get(mark) ?? []).map((each) => drawLine(each, gone)).join(' '),
        drawNumber(number),
        withCards ? drawCard(mark, picture.language) : '',
      ].join('');
      const key = `data-mark="${escapeXml(mark.occurrence.key)}"`;
      if (!hrefOf) return `<g class="wheel-link" ${key}>${content}</g>`;
      const href = escapeXml(hrefOf(mark.occurrence.key));
      const data = moves ? ` data-day="${mark.first}" data-radius="${short(mark.radius)}"` : '';
      return `<a class="wheel-link${moves ? ' movable' : ''}" href="${href}" ${key}${data} aria-label="${escapeXml(name)}">${content}</a>`;
    })
    .join('');
}

/** `Hovedstyret 1, torsdag 28. januar 2027 kl. 10.00–15.00, møte, forslag, nr. 3`: who speaks to the page says what stands there. */
function nameOf(
  { occurrence }: WheelMark,
  { language }: WheelPicture,
  number: WheelNumber | undefined,
): string {
  const words = wheelWords[language];
  const kind = words.kinds[occurrence.kind].toLowerCase();
  const status = words.statuses[occurrence.status].toLowerCase();
  const name = [occurrence.title, formatMeetingTime(occurrence.time, language), kind, status];
  return (number ? [...name, words.number.replace('{n}', String(number.number))] : name).join(', ');
}

function drawLine({ label, line }: OwnLine, gone: string): string {
  const anchor = label.side === 'left' ? ' end' : '';
  return `<text class="wheel-label${anchor}${gone}" x="${short(label.textX)}" y="${short(line.y)}">${escapeXml(line.text)}</text>`;
}

/** The number that stands for the label of a day leads to what is most important of it. */
function drawNumber(number: WheelNumber | undefined): string {
  if (!number) return '';
  const { x, y } = number.at;
  return `<text class="wheel-number wheel-small" x="${short(x)}" y="${short(y)}" dy=".35em">${number.number}</text>`;
}

function drawGrip({ angle, radius, size }: WheelMark): string {
  const { x, y } = pointAt(angle, radius);
  const at = `cx="${short(x)}" cy="${short(y)}"`;
  return `<circle class="wheel-grip" ${at} r="14"/><circle class="wheel-may" ${at} r="${short(size + 4)}"/>`;
}

/** A little larger than the mark, so that it is easy to hit. */
function hitShape({ arc, angle, radius, size }: WheelMark): string {
  if (!arc) {
    const { x, y } = pointAt(angle, radius);
    return `<circle class="wheel-hit" cx="${short(x)}" cy="${short(y)}" r="${short(size + 1.2)}"/>`;
  }
  const { centre } = wheelFrame;
  const shape = { ...arc, inner: radius - size - 1.2, outer: radius + size + 1.2, corner: size };
  return `<path class="wheel-hit" transform="translate(${centre.x} ${centre.y})" d="${arcPath(shape)}"/>`;
}
