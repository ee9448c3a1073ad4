import { textWidth } from '../../domain/wheel/textWidth.ts';
import { wheelFrame } from '../../domain/wheel/wheelFrame.ts';
import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';
import type { WheelShade } from '../../domain/wheel/wheelShades.ts';
import { wrapText } from '../../domain/wheel/wrapText.ts';
import { arcPath } from './arcPath.ts';
import { curvedText } from './curvedText.ts';
import { escapeXml } from './escapeXml.ts';
import { short } from './short.ts';

const { radius, monthBand, weekBand, rings: RINGS, hub } = wheelFrame;
const MONTHS_IN = radius - monthBand;
const WEEKS_IN = MONTHS_IN - weekBand;

/** What lies under the marks and their leaders, around 0, 0: rings, shading, months, weeks, phases and the hub. */
export function drawGround(picture: WheelPicture, id: string): string {
  const low = Math.min(RINGS, ...picture.rings.map(({ inner }) => inner));
  return [
    picture.rings.map(
      (ring) =>
        `<path class="wheel-band ring-${ring.colour}" d="${arcPath({ from: 0, to: 2 * Math.PI, inner: ring.inner + 1, outer: ring.outer - 1 })}"/>`,
    ),
    picture.shades.map(
      (shade) =>
        `<path class="wheel-shade ${shade.kind}"${shadeFill(shade.kind, id)} d="${arcPath({ ...shade, inner: low, outer: RINGS })}"><title>${escapeXml(shade.name)}</title></path>`,
    ),
    picture.months.flatMap(({ from, to }, index) => [
      `<path class="wheel-month${index % 2 === 0 ? '' : ' odd'}" d="${arcPath({ from, to, inner: MONTHS_IN, outer: radius })}"/>`,
      `<path class="wheel-line" d="${spoke(from, low, MONTHS_IN)}"/>`,
    ]),
    picture.weeks.map(({ from }) => `<path class="wheel-tick" d="${spoke(from, WEEKS_IN, MONTHS_IN)}"/>`),
    drawPhases(picture, id),
    drawHub(picture),
  ]
    .flat()
    .join('');
}

/** The names of months, weeks and rings, around 0, 0: over the leaders, so that no line runs through a letter. */
export function drawNames(picture: WheelPicture, id: string): string {
  return [
    drawMonthNames(picture, id),
    drawWeeks(picture),
    picture.ringNames.map(({ colour, ...text }, index) =>
      curvedText(text, `${id}-r${index}`, `wheel-ring-name ring-${colour}`),
    ),
  ]
    .flat()
    .join('');
}

/** School holidays are hatched, by an attribute: a stylesheet cannot point into the document. */
export function shadeFill(kind: WheelShade['kind'], id: string): string {
  return kind === 'school' ? ` fill="url(#${id}-skole)"` : '';
}

function drawMonthNames({ months }: WheelPicture, id: string): readonly string[] {
  return months.map(({ name, from, to }, index) => {
    const angle = (from + to) / 2;
    const turned = Math.cos(angle) < -1e-9;
    const text = { text: name, angle, radius: MONTHS_IN + (turned ? 19.5 : 9.5), turned, half: 0.24 };
    const odd = index % 2 === 0 ? '' : ' odd';
    return curvedText(text, `${id}-m${index + 1}`, `wheel-month-name${odd}`);
  });
}

function drawWeeks({ weeks }: WheelPicture): readonly string[] {
  const middle = (MONTHS_IN + WEEKS_IN) / 2;
  return weeks.flatMap(({ week, from, to }) => {
    const angle = (from + to) / 2;
    const turn = (angle * 180) / Math.PI + (Math.cos(angle) < -1e-9 ? 180 : 0);
    // A week cut by the ends of the year is too narrow for its number.
    if (to - from < 0.06) return [];
    const x = short(middle * Math.sin(angle));
    const y = short(-middle * Math.cos(angle));
    return [
      `<text class="wheel-week" transform="translate(${x} ${y}) rotate(${short(turn)})" dy=".35em">${week}</text>`,
    ];
  });
}

function drawPhases({ phases }: WheelPicture, id: string): readonly string[] {
  return phases.flatMap((phase, index) => {
    const shape = { ...phase, from: phase.from + 0.012, to: phase.to - 0.012, corner: 5 };
    return [
      `<path class="wheel-phase${phase.sure ? '' : ' unsure'}" d="${arcPath(shape)}"><title>${escapeXml(phase.name)}</title></path>`,
      ...phase.lines.map((line, number) => curvedText(line, `${id}-f${index}-${number}`, 'wheel-phase-name')),
    ];
  });
}

function drawHub({ period, name }: WheelPicture): string {
  const long = textWidth(period.name, 46, true) > 2 * hub - 30;
  const size = long ? 34 : 46;
  const lines = wrapText(name, 13, 2 * hub - 42, 3);
  const top = -lines.length * 8 - 2;
  return [
    `<circle class="wheel-hub" r="${hub - 4}"/>`,
    `<text class="wheel-year${long ? ' long' : ''}" y="${short(top + size * 0.36)}">${escapeXml(period.name)}</text>`,
    ...lines.map(
      (line, index) =>
        `<text class="wheel-name" y="${short(top + size * 0.36 + 22 + index * 16)}">${escapeXml(line)}</text>`,
    ),
  ].join('');
}

function spoke(angle: number, inner: number, outer: number): string {
  const [sin, cos] = [Math.sin(angle), -Math.cos(angle)];
  return `M${short(inner * sin)},${short(inner * cos)}L${short(outer * sin)},${short(outer * cos)}`;
}
