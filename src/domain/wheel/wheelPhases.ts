import { windowDays } from '../compile/windowDays.ts';
import type { Phase } from '../schedule/wheel.ts';
import type { Language } from '../time/language.ts';
import { type ArcText, arcText } from './arcText.ts';
import { shortDays } from './shortDays.ts';
import { wheelFrame } from './wheelFrame.ts';
import { type Span, wheelSpan } from './wheelSpan.ts';
import type { WheelYear } from './wheelYear.ts';

/** A phase as an arc inside the rings. */
export type WheelPhase = Span & {
  readonly id: string;
  readonly name: string;
  /** First and last day, as labels write them. */
  readonly when: string;
  /** False: nobody is sure when it is, and it is drawn dashed. */
  readonly sure: boolean;
  readonly outer: number;
  readonly inner: number;
  /** The name along the arc, as much of it as has room. */
  readonly lines: readonly ArcText[];
};

const SIZE = 12;
const LINE = 14;
/** Blank at both ends of the name, and between phases. */
const AIR = 8;

/** The phases of the twelve months. Those that are at the same time share the band. */
export function wheelPhases(
  phases: readonly Phase[],
  period: WheelYear,
  outer: number,
  language: Language,
): readonly WheelPhase[] {
  const spans = phases.flatMap((phase) => spansOf(phase, period).map((span) => ({ phase, span })));
  const lanes: Span[][] = [];
  const placed = spans
    .toSorted((a, b) => a.span.from - b.span.from)
    .map(({ phase, span }) => {
      const free = lanes.findIndex((lane) => !lane.some((other) => meet(span, other)));
      const lane = free === -1 ? lanes.length : free;
      (lanes[lane] ??= []).push(span);
      return { phase, span, lane };
    });
  const height = wheelFrame.phaseBand / Math.max(1, lanes.length);
  return placed.map(({ phase: { id, name, confidence, window }, span, lane }) => {
    const days = windowDays(window, period.year);
    const band = { outer: outer - lane * height, inner: outer - (lane + 1) * height };
    const most = Math.max(1, Math.floor((height - 4) / LINE));
    return {
      ...span,
      ...band,
      id,
      name,
      when: days ? shortDays(days.from, days.to, language) : '',
      sure: confidence !== 'low',
      lines: arcText(name, span, { ...band, most, size: SIZE, line: LINE, air: AIR }),
    };
  });
}

/** What falls in the wheel of the phase of each year; the end of one and the beginning of the next are one arc. */
function spansOf({ window }: Phase, period: WheelYear): readonly Span[] {
  const spans = [period.year, period.year + 1, period.year + 2].flatMap((year) => {
    const days = windowDays(window, year);
    const span = days && wheelSpan(days.from, days.to, period);
    return span ? [span] : [];
  });
  const first = spans.find(({ from }) => from === 0);
  const last = spans.find(({ to }) => to >= 2 * Math.PI - 1e-9);
  if (!first || !last || first === last) return spans;
  const joined = { from: last.from, to: 2 * Math.PI + first.to };
  return [...spans.filter((span) => span !== first && span !== last), joined];
}

function meet(a: Span, b: Span): boolean {
  return [-2 * Math.PI, 0, 2 * Math.PI].some(
    (turn) => a.from + turn < b.to - 1e-9 && b.from < a.to + turn - 1e-9,
  );
}
