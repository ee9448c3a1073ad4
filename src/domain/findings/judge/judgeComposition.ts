import type { CompositionRule, OrganisationCount, Size } from '../../schedule/composition.ts';
import type { Seat } from '../../schedule/seat.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import { bodyFact, type JudgedBody } from '../bodyFact.ts';
import type { JudgedFact } from '../judgedFact.ts';
import { seatsIn } from './seatsIn.ts';

const REMEDY =
  'Rett listen under «members» i organets fil, eller regelen under «composition» hvis den ikke lenger gjelder.';

/** Whether a body has the members its rules ask for at the end of the year. What is known to be incomplete is left alone. */
export function judgeComposition({ body, year }: JudgedBody): readonly JudgedFact[] {
  if (body.open.some(({ key }) => key === 'members')) return [];
  const seats = seatsIn(body.seats, `${year}-12-31` as PlainDate);
  return body.composition.flatMap((rule) => {
    const { check } = rule;
    if (check.type === 'checklist') return [];
    if (check.type === 'organisations') {
      return check.kinds.flatMap((kind) => organisation(kind, seats, rule, body));
    }
    const deputies = check.type === 'deputies';
    if (deputies && body.open.some(({ key }) => key === 'deputies')) return [];
    const has = countOf(seats, deputies ? 'deputy' : 'member');
    const size = check.size === 'same' ? sameAs(countOf(seats, 'member')) : check.size;
    if (has === null || size === null || size.approximate) return [];
    if (has >= size.min && (size.max === null || has <= size.max)) return [];
    const what = deputies ? 'varamedlemmer' : 'medlemmer';
    return [fact(body, rule, 'warning', `er ført med ${has} ${what}, men skal ha ${sizeText(size)}`)];
  });
}

function organisation(
  { kind, count }: OrganisationCount,
  seats: readonly Seat[],
  rule: CompositionRule,
  body: JudgedBody['body'],
): readonly JudgedFact[] {
  const members = seats.filter(({ as, vacant }) => as === 'member' && !vacant);
  const has = members
    .filter((seat) => seat.organisation === kind)
    .reduce((sum, seat) => sum + (seat.count ?? 0), 0);
  if (count === null ? has > 0 : has === count) return [];
  if ((count === null || has < count) && members.some((seat) => seat.organisation === null)) {
    return [
      fact(
        body,
        rule,
        'info',
        `skal ha medlemmer fra ${kind}, men det er ikke ført hva slags virksomhet alle kommer fra`,
      ),
    ];
  }
  const wanted = count === null ? 'minst ett' : String(count);
  return [fact(body, rule, 'warning', `er ført med ${has} medlemmer fra ${kind}, men skal ha ${wanted}`)];
}

function fact(
  body: JudgedBody['body'],
  { remedy, cite, at }: CompositionRule,
  severity: 'warning' | 'info',
  predicate: string,
): JudgedFact {
  return bodyFact(body, {
    code: 'year-composition',
    severity,
    predicate,
    remedy: remedy === null ? REMEDY : `${remedy} ${REMEDY}`,
    at,
    cite,
  });
}

/** How many people sit there; null when a mailbox stands for nobody knows how many. */
function countOf(seats: readonly Seat[], as: Seat['as']): number | null {
  const counts = seats.filter((seat) => seat.as === as && !seat.vacant).map(({ count }) => count);
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function sameAs(members: number | null): Size | null {
  return members === null ? null : { min: members, max: members, approximate: false };
}

function sizeText({ min, max }: Size): string {
  if (max === null) return `minst ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}
