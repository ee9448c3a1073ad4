import { officeAddresses } from '../../compile/officeAddresses.ts';
import { titleOf } from '../../compile/titleOf.ts';
import { targetKey } from '../../occurrences/targetKey.ts';
import { eachDay } from '../../time/eachDay.ts';
import { excuseName } from '../excuseName.ts';
import type { JudgedFact } from '../judgedFact.ts';
import { type JudgedMeeting, breakSeverity } from './judgedMeeting.ts';
import type { Judgement } from './judgement.ts';

const NAMED = 2;

/** Nobody in two places on a day, and one meeting a day of each body. Each pair is told once. */
export function judgeClashes(judgement: Judgement): readonly JudgedFact[] {
  const told = new Set<string>();
  const onDay = new Map<string, JudgedMeeting[]>();
  const facts: JudgedFact[] = [];
  const ofYear = new Set(judgement.meetings);
  for (const meeting of judgement.known.values()) {
    for (const day of eachDay(meeting.first, meeting.last)) {
      const others = onDay.get(day) ?? [];
      for (const other of others) {
        const pair = excuseName('clash', meeting.key, other.key);
        if (told.has(pair) || judgement.excused.has(pair)) continue;
        told.add(pair);
        if (ofYear.has(meeting)) facts.push(...clash(other, meeting));
      }
      onDay.set(day, [...others, meeting]);
    }
  }
  return facts;
}

function clash(first: JudgedMeeting, second: JudgedMeeting): readonly JudgedFact[] {
  const [a, b] = [first.slot, second.slot];
  const base = {
    code: 'year-clash' as const,
    severity: breakSeverity(first, second),
    subject: first.name,
    at: second.basis === 'decided' ? second.at : first.at,
    cite: [...new Set([...first.cite, ...second.cite])],
    occurrences: [first.key, second.key],
  };
  if (a.wheel.id === b.wheel.id && a.body.id === b.body.id) {
    return [
      {
        ...base,
        predicate: `er samme dag som ${titleOf(b)}, og organet har ett møte om dagen`,
        remedy: 'Flytt ett av møtene i årsfilen.',
      },
    ];
  }
  if (heldWith(first, second) || heldWith(second, first)) return [];
  const mine = new Set(officeAddresses(a));
  const both = officeAddresses(b).filter((address) => mine.has(address));
  if (both.length === 0) return [];
  const names = both.map(
    (address) => b.wheel.offices.find((office) => office.address === address)?.name ?? '',
  );
  const shown = names.toSorted().slice(0, NAMED).join(', ');
  const more = names.length > NAMED ? ` og ${names.length - NAMED} til` : '';
  return [
    {
      ...base,
      predicate: `er samme dag som ${titleOf(b)}, og ${shown}${more} er innkalt til begge`,
      remedy: 'Flytt ett av møtene i årsfilen, eller skriv «with» i det ene hvis de skal holdes sammen.',
    },
  ];
}

function heldWith({ slot }: JudgedMeeting, other: JudgedMeeting): boolean {
  return slot.relations.some(
    ({ kind, of }) => kind === 'with' && targetKey(of, slot.wheel.id, slot.year, slot.meeting) === other.key,
  );
}
