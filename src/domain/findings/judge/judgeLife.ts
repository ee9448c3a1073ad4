import { livesOn } from '../../compile/livesOn.ts';
import type { Body } from '../../schedule/body.ts';
import { addMonths } from '../../time/addMonths.ts';
import { formatDay } from '../../time/formatDay.ts';
import { bodyFact, type JudgedBody } from '../bodyFact.ts';
import type { JudgedFact } from '../judgedFact.ts';

const LONGEST_MANDATE_MONTHS = 24;

/** Bodies that ended without anyone taking over, that belong under one that ended, or that are put to meet after their end. */
export function judgeLife(about: JudgedBody): readonly JudgedFact[] {
  return [...successor(about), ...endedParents(about), ...mandate(about), ...outside(about)];
}

function successor({ body }: JudgedBody): readonly JudgedFact[] {
  const { closed, successors } = body.life;
  if (!closed || successors !== null) return [];
  return [
    bodyFact(body, {
      code: 'year-lifecycle',
      severity: 'warning',
      predicate: `opphører ${formatDay(closed, 'nb')}, men det står ikke hvem som tar over`,
      remedy: 'Skriv «successors» i organets fil; successors: [] når ingen tar over.',
      at: body.at,
      cite: body.backing.filter(({ key }) => key === 'to').flatMap(({ cite }) => cite),
    }),
  ];
}

function endedParents({ wheel, body, year }: JudgedBody): readonly JudgedFact[] {
  if (!livesOn(body.life, null, year)) return [];
  return [body.parent, ...body.parents].flatMap((id) => {
    const parent = wheel.bodies.find((each) => each.id === id);
    const closed = parent?.life.closed;
    if (!parent || !closed || closed > `${year}-12-31` || (body.life.to && body.life.to <= closed)) return [];
    const heirs = (parent.life.successors ?? []).map((heir) => nameOf(wheel.bodies, heir));
    return [
      bodyFact(body, {
        code: 'year-lifecycle',
        severity: 'warning',
        predicate: `hører under ${parent.name}, som opphørte ${formatDay(closed, 'nb')}`,
        remedy: `Flytt det under organet som tok over${heirs.length > 0 ? ` (${heirs.join(', ')})` : ''}, eller avslutt det med «to».`,
        at: body.at,
        cite: [],
      }),
    ];
  });
}

function nameOf(bodies: readonly Body[], id: string): string {
  return bodies.find((each) => each.id === id)?.name ?? id;
}

function mandate({ body, year }: JudgedBody): readonly JudgedFact[] {
  const given = body.life.mandate;
  if (!given?.to) return [];
  const base = { code: 'year-mandate', severity: 'warning', at: given.at, cite: given.cite } as const;
  if (given.to < `${year}-01-01` && body.life.closed === null) {
    return [
      bodyFact(body, {
        ...base,
        predicate: `har et mandat som gikk ut ${formatDay(given.to, 'nb')}; det lages ingen møter etter den dagen`,
        remedy: 'Forny mandatet med ny «to», eller avslutt organet med «to» og «successors».',
      }),
    ];
  }
  const { from, to } = given;
  if (!from || to <= addMonths(from, LONGEST_MANDATE_MONTHS)) return [];
  return [
    bodyFact(body, {
      ...base,
      predicate: `har et mandat på over ${LONGEST_MANDATE_MONTHS} måneder`,
      remedy: 'Kort det ned, eller vurder om organet bør være fast.',
    }),
  ];
}

function outside({ wheel, body, year }: JudgedBody): readonly JudgedFact[] {
  return wheel.decisions
    .filter((each) => each.year === year && each.body === body.id && each.status !== 'cancelled')
    .flatMap(({ date, at }) => {
      if (!date || livesOn(body.life, date, year)) return [];
      return [
        bodyFact(body, {
          code: 'year-lifecycle',
          severity: 'error',
          predicate: `er satt til å møtes ${formatDay(date, 'nb')}, men finnes ikke da`,
          remedy: 'Ta bort datoen i årsfilen, eller rett from, to, rules eller mandate i organets fil.',
          at,
          cite: body.life.mandate?.cite ?? [],
        }),
      ];
    });
}
