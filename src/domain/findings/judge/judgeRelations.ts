import { isWorkingDay } from '../../calendar/isWorkingDay.ts';
import type { DayRange } from '../../compile/dayRange.ts';
import { offsetText } from '../../planning/offsetText.ts';
import type { Relation } from '../../schedule/relation.ts';
import { addDays } from '../../time/addDays.ts';
import { daysBetween } from '../../time/daysBetween.ts';
import { eachDay } from '../../time/eachDay.ts';
import type { Offset } from '../../time/offset.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import { shiftDate } from '../../time/shiftDate.ts';
import { excuseName } from '../excuseName.ts';
import type { JudgedFact } from '../judgedFact.ts';
import { type JudgedMeeting, breakSeverity } from './judgedMeeting.ts';
import type { Judgement } from './judgement.ts';
import { type Related, relatedDays } from './relatedDays.ts';

/** A wish for a distance is strained when it is missed by more than this. */
const LEAD_DAYS = 7;
const NEVER: Offset = { amount: 0, unit: 'day' };

/** Every tie of every meeting: order and least gap (rules), wished distance and coincidence (wishes). */
export function judgeRelations(judgement: Judgement): readonly JudgedFact[] {
  return judgement.meetings.flatMap((meeting) =>
    meeting.slot.relations.flatMap((relation) => {
      const other = relatedDays(relation, meeting, judgement);
      if (!other) return [];
      if (relation.kind === 'with') return together(relation, meeting, other);
      return [...order(relation, meeting, other, judgement), ...lead(relation, meeting, other)];
    }),
  );
}

/**
 * A gap runs from the last day of the first to the first day of the second and is counted from the target's side.
 * Without a gap the second begins on a later day; a gap of 0 lets them share one.
 */
function order(
  relation: Relation,
  meeting: JudgedMeeting,
  other: Related,
  judgement: Judgement,
): readonly JudgedFact[] {
  if (judgement.excused.has(excuseName('order', meeting.key, other.key))) return [];
  const { gap } = relation;
  const kept =
    relation.kind === 'after'
      ? meeting.first >= (gap ? shifted(other.days.to, gap, 1) : addDays(other.days.to, 1))
      : meeting.last <= (gap ? shifted(other.days.from, gap, -1) : addDays(other.days.from, -1));
  const far = gapTooLong(relation, meeting, other);
  if (kept && !far) return [];
  const distance = gap && gap.amount !== 0 ? `minst ${offsetText(gap)} ` : '';
  const way = relation.kind === 'after' ? 'etter' : 'før';
  const decided = meeting.basis !== 'decided' && other.meeting?.basis === 'decided';
  return [
    {
      code: 'year-order',
      severity: other.meeting ? breakSeverity(meeting, other.meeting) : breakSeverity(meeting),
      subject: meeting.name,
      predicate: `skal ligge ${kept ? `høyst ${offsetText(relation.within ?? NEVER)} ` : distance}${way} ${other.name}, men gjør det ikke`,
      remedy: 'Flytt ett av dem i årsfilen, eller endre regelen i organets fil hvis den ikke lenger gjelder.',
      at: decided && other.meeting ? other.meeting.at : meeting.at,
      cite: relation.cite.length > 0 ? relation.cite : meeting.cite,
      occurrences: [meeting.key, ...(other.meeting ? [other.key] : [])],
    },
  ];
}

/** Whether the two lie farther apart than the relation allows. */
function gapTooLong({ kind, within }: Relation, meeting: JudgedMeeting, other: Related): boolean {
  if (!within) return false;
  return kind === 'after'
    ? meeting.first > shifted(other.days.to, within, 1)
    : meeting.last < shifted(other.days.from, within, -1);
}

function lead(relation: Relation, meeting: JudgedMeeting, other: Related): readonly JudgedFact[] {
  if (!relation.lead) return [];
  const after = relation.kind === 'after';
  const wanted = shifted(after ? other.days.to : other.days.from, relation.lead, after ? 1 : -1);
  const off = Math.abs(daysBetween(wanted, after ? meeting.first : meeting.last));
  if (off <= LEAD_DAYS) return [];
  return [
    {
      ...strained(relation, meeting, other),
      predicate: `bør ligge ${offsetText(relation.lead)} ${after ? 'etter' : 'før'} ${other.name}; avstanden er ${off} dager feil`,
      remedy: `Se om møtet kan ligge nærmere den avstanden kilden ber om, eller bestem datoen i årsfilen som den er.`,
    },
  ];
}

function together(relation: Relation, meeting: JudgedMeeting, other: Related): readonly JudgedFact[] {
  if (besideEachOther({ from: meeting.first, to: meeting.last }, other.days)) return [];
  return [
    {
      ...strained(relation, meeting, other),
      predicate: `bør ligge sammen med ${other.name}, samme dag eller dagen ved siden av`,
      remedy: 'Flytt møtet inntil det andre, eller ta bort «with» hvis de ikke lenger skal ligge sammen.',
    },
  ];
}

function strained(relation: Relation, meeting: JudgedMeeting, other: Related) {
  return {
    code: 'year-preference-strained' as const,
    severity: 'warning' as const,
    subject: meeting.name,
    at: meeting.at,
    cite: relation.cite.length > 0 ? relation.cite : meeting.cite,
    occurrences: [meeting.key, ...(other.meeting ? [other.key] : [])],
  };
}

/** Whether the two share a day or no working day lies between them. */
function besideEachOther(a: DayRange, b: DayRange): boolean {
  if (a.from <= b.to && b.from <= a.to) return true;
  const [first, second] = a.to < b.from ? [a, b] : [b, a];
  return !eachDay(addDays(first.to, 1), addDays(second.from, -1)).some(isWorkingDay);
}

function shifted(date: PlainDate, distance: Offset, sign: 1 | -1): PlainDate {
  return shiftDate(date, { ...distance, amount: sign * Math.abs(distance.amount) }, isWorkingDay);
}
