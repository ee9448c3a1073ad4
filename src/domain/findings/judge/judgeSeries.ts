import { addDays } from '../../time/addDays.ts';
import { daysBetween } from '../../time/daysBetween.ts';
import { excuseName } from '../excuseName.ts';
import type { JudgedFact } from '../judgedFact.ts';
import { type JudgedMeeting, breakSeverity } from './judgedMeeting.ts';
import type { Judgement } from './judgement.ts';

/** Numbered meetings of a series come in the order of their numbers, and no nearer than the series wants. */
export function judgeSeries({ meetings, excused }: Judgement): readonly JudgedFact[] {
  const series = Map.groupBy(
    meetings.filter(({ slot }) => slot.number !== null),
    ({ slot }) => `${slot.wheel.id}/${slot.body.id}/${slot.series.id}`,
  );
  return [...series.values()].flatMap((own) => {
    const ordered = own.toSorted((a, b) => a.slot.number! - b.slot.number!);
    return ordered.slice(1).flatMap((second, index) => {
      const first = ordered[index]!;
      return second.first <= first.last ? disorder(first, second, excused) : nearness(first, second);
    });
  });
}

function disorder(
  first: JudgedMeeting,
  second: JudgedMeeting,
  excused: ReadonlySet<string>,
): readonly JudgedFact[] {
  if (excused.has(excuseName('order', first.key, second.key))) return [];
  return [
    {
      code: 'year-order',
      severity: breakSeverity(first, second),
      subject: second.name,
      predicate: `skal etter nummeret ligge etter ${first.name}, men gjør det ikke`,
      remedy: 'Bytt datoene eller flytt ett av møtene i årsfilen.',
      at: second.basis === 'decided' ? second.at : first.at,
      cite: second.cite,
      occurrences: [first.key, second.key],
    },
  ];
}

function nearness(first: JudgedMeeting, second: JudgedMeeting): readonly JudgedFact[] {
  const least = Math.max(first.slot.minGapDays, second.slot.minGapDays);
  const between = daysBetween(first.last, second.first);
  if (least <= 1 || second.first >= addDays(first.last, least)) return [];
  const asked = second.slot.series.minGap !== null;
  return [
    {
      code: 'year-preference-strained',
      severity: 'warning',
      subject: second.name,
      predicate: `ligger ${between} dager etter ${first.name}; ${asked ? `regelen ber om minst ${least}` : `jevn spredning gir minst ${least}`}`,
      remedy: asked
        ? 'Flytt ett av møtene, eller endre «min_gap» i organets fil.'
        : 'Flytt ett av møtene, eller skriv «min_gap» i organets fil hvis møtene kan ligge så tett.',
      at: second.basis === 'decided' ? second.at : first.basis === 'decided' ? first.at : second.at,
      cite: second.slot.series.cite,
      occurrences: [first.key, second.key],
    },
  ];
}
