import type { Moment } from '../../../domain/schedule/moment.ts';
import type { Due, Obligation } from '../../../domain/schedule/obligation.ts';
import type { Offset } from '../../../domain/time/offset.ts';
import { monthDay } from '../../../domain/time/monthDay.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { checkOwner } from './checkOwner.ts';
import type { CheckedBody } from './checkedFolder.ts';
import { findBodies } from './findBodies.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveDue } from './resolveDue.ts';
import type { WheelContext } from './wheelContext.ts';

const months = (amount: number): Offset => ({ amount, unit: 'month' });
const NEXT_WORKING_DAY: Offset = { amount: 1, unit: 'workingDay' };

/** The deadlines that follow from a body's mandate, its terms of office and its appointments. */
export function lifeObligations(body: CheckedBody, context: WheelContext): readonly Obligation[] {
  return [
    ...mandateObligations(body, context),
    ...termObligations(body, context),
    ...appointed(body, context),
  ];
}

/** The mandate runs out; before that somebody decides whether the work goes on; and it reports. */
function mandateObligations(body: CheckedBody, context: WheelContext): readonly Obligation[] {
  const { data } = body;
  const { mandate } = data;
  if (!mandate) return [];
  const at = spotAt(body.spot, 'mandate');
  const make = maker(body, at, resolveCite(mandate.cite, at, context), mandate.assumption, context);
  const reporting = mandate.reporting && resolveDue(mandate.reporting, spotAt(at, 'reporting'), context);
  return [
    ...(reporting
      ? [make('mandat-rapport', `Rapport etter mandatet: ${data.name}`, reporting, null, null)]
      : []),
    ...(mandate.to
      ? [
          make('mandat-slutt', `Mandatet går ut: ${data.name}`, dayOf(mandate.to), mandate.to, [
            months(-6),
            months(-3),
            months(-1),
            NEXT_WORKING_DAY,
          ]),
          make(
            'mandat-vurdering',
            `Vurder videreføring, avvikling eller justering: ${data.name}`,
            reviewDue(body, mandate.review ?? months(1), context),
            mandate.to,
            null,
          ),
        ]
      : []),
  ];
}

/** The last meeting of the parent that leaves enough time; without meetings, the last day that does. */
function reviewDue({ data }: CheckedBody, least: Offset, { folder, wheels }: WheelContext): Due {
  const end: Moment = {
    type: 'obligation',
    wheel: folder.id,
    body: data.body,
    obligation: 'mandat-slutt',
    yearShift: 0,
  };
  const offset = { ...least, amount: -least.amount };
  const parent = data.parent === undefined ? undefined : wheels.get(folder.id)?.bodies.get(data.parent);
  const [series] = [...(parent?.series ?? [])].filter(([, { ids }]) => ids.length > 0);
  if (!series || data.parent === undefined) return { type: 'relative', of: end, offset };
  return {
    type: 'relative',
    of: {
      type: 'found',
      which: 'last',
      wheel: folder.id,
      body: data.parent,
      series: series[0],
      after: null,
      before: { of: end, offset },
      within: null,
      latest: null,
      yearShift: 0,
    },
    offset: { amount: 0, unit: 'day' },
  };
}

function termObligations(body: CheckedBody, context: WheelContext): readonly Obligation[] {
  return Object.entries(body.data.terms ?? {}).flatMap(([id, term]) => {
    const at = spotAt(body.spot, 'terms', id);
    const make = maker(body, at, resolveCite(term.cite, at, context), term.assumption, context, term.owner);
    const due = resolveDue(term.elected, spotAt(at, 'elected'), context);
    if (!due) return [];
    const made = make(
      `funksjonstid-${id}`,
      `Funksjonstiden går ut: ${term.role}`,
      due,
      null,
      term.remind ?? [months(-6), months(-3)],
    );
    return [{ ...made, cycle: { type: 'years', every: term.years, anchor: term.anchor } as const }];
  });
}

function appointed(body: CheckedBody, context: WheelContext): readonly Obligation[] {
  return Object.entries(body.data.appointments ?? {}).flatMap(([id, one]) => {
    const at = spotAt(body.spot, 'appointments', id);
    const cite = resolveCite(one.cite, at, context);
    if (
      one.role !== undefined &&
      findBodies(one.of_type ?? '', 'type', context.folder.id, context).length === 0
    ) {
      context.report(
        {
          code: 'schedule-unknown-reference',
          message: 'Ingen organer er av slaget rollen skal besettes i.',
          remedy: 'Skriv et slag som står under «type» i et organ: {role: leader, of_type: forum}.',
        },
        spotAt(at, 'of_type').value,
      );
    }
    if (!one.to) return [];
    const make = maker(body, at, cite, one.assumption, context);
    const remind = one.remind ?? [months(-6), months(-1)];
    return [make(`oppnevning-${id}`, `Oppnevningen går ut: ${one.what}`, dayOf(one.to), one.to, remind)];
  });
}

function dayOf(date: PlainDate): Due {
  return { type: 'yearly', day: monthDay(date.slice(5))! };
}

type Make = (
  id: string,
  title: string,
  due: Due,
  once: PlainDate | null,
  remind: readonly Offset[] | null,
) => Obligation;

/** `once`: the date whose year is the only one it is due in. `remind` null: the standard chain of the parent's work. */
function maker(
  { data }: CheckedBody,
  at: Spot,
  cite: readonly string[],
  assumption: string | undefined,
  context: WheelContext,
  owner = 'secretariat',
): Make {
  checkOwner(owner, at.key, data, context);
  return (id, title, due, once, remind) => ({
    id,
    title,
    description: null,
    due,
    cycle: once === null ? null : { type: 'once', year: Number(once.slice(0, 4)) },
    when: null,
    owner,
    remind: remind ?? [
      { amount: -6, unit: 'week' },
      { amount: -3, unit: 'week' },
      { amount: 0, unit: 'day' },
    ],
    visibility: data.visibility ?? 'public',
    cite,
    assumption: assumption ?? null,
    at: at.key,
  });
}
