import { rm } from 'node:fs/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { type Calendar, buildCalendar } from '../../src/application/buildCalendar.ts';
import { judgeCalendar } from '../../src/domain/findings/judge/judgeCalendar.ts';
import type { Schedules } from '../../src/domain/schedule/schedules.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { scheduleFolder } from '../adapters/yaml/scheduleFolder.ts';
import { aCharter, type Charter, charterFiles } from './aCharter.ts';

const solver = createHighsSolver();
const RUNS = { numRuns: 15, seed: 2027 };
const LONG = 90_000;
const NAMED = ['year-infeasible', 'year-empty-window'];

async function schedulesOf(charter: Charter, decisions?: ReadonlyMap<string, string>): Promise<Schedules> {
  const folder = await scheduleFolder(charterFiles(charter, decisions));
  const { schedules, findings } = await createScheduleSource({ folder }).load();
  await rm(folder, { recursive: true, force: true });
  if (!schedules) throw new Error(findings.map(({ message }) => message).join('\n'));
  return schedules;
}

function plan(
  schedules: Schedules,
  year: number,
  published: ReadonlyMap<string, PlainDate> = new Map(),
): Promise<Calendar> {
  return buildCalendar(schedules, [year], published, solver);
}

function datesOf({ planned }: Calendar): ReadonlyMap<string, PlainDate> {
  return new Map(planned.flatMap(({ dates }) => [...dates]));
}

/** The hard rules a calendar breaks, by the judge, who knows nothing of the planner or of what it let go. */
function broken(schedules: Schedules, { planned }: Calendar): readonly string[] {
  const years = planned.map(({ compiled }) => compiled);
  return judgeCalendar({
    schedules,
    years,
    asked: years.map(({ year }) => year),
    proposed: new Map(planned.flatMap(({ dates }) => [...dates])),
    excused: new Set(),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
}

test(
  'a year keeps every hard rule by the judge, or says which rule it had to break',
  async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(aCharter, async (charter) => {
        const schedules = await schedulesOf(charter);
        const calendar = await plan(schedules, charter.year);
        const errors = calendar.findings.filter(({ severity }) => severity === 'error');
        // Every broken rule is one that the planner has named, and a proposal is marked with it.
        expect(errors.filter(({ code }) => !NAMED.includes(code))).toEqual([]);
        const isFeasible = errors.length === 0;
        if (isFeasible) kept += 1;
        expect(isFeasible ? broken(schedules, calendar) : []).toEqual([]);
        const eased = calendar.planned.flatMap(({ relaxations }) =>
          relaxations.map(({ demand }) => demand.key),
        );
        const marked = calendar.occurrences
          .filter(({ kind, note }) => kind === 'meeting' && note?.startsWith('Forslaget bryter'))
          .map(({ key }) => key);
        expect(marked.toSorted()).toEqual([...new Set(eased)].toSorted());
      }),
      RUNS,
    );
    expect(kept).toBeGreaterThan(RUNS.numRuns / 3);
  },
  LONG,
);

test(
  'adding a body never moves a decided date',
  async () => {
    await fc.assert(
      fc.asyncProperty(aCharter, async (charter) => {
        const fewer = { ...charter, bodies: charter.bodies.slice(0, -1) };
        const before = await plan(await schedulesOf(fewer), charter.year);
        const decided = [...datesOf(before)].filter((_, index) => index % 2 === 0);
        const decisions = new Map(
          decided.map(([key, date]) => {
            const [, body, series, , meeting] = key.split('/');
            return [`${body}/${series}/${meeting}`, date] as const;
          }),
        );
        const after = await plan(await schedulesOf(charter, decisions), charter.year);
        const starts = new Map(after.occurrences.map(({ key, time }) => [key, time]));
        for (const [key, date] of decided) expect(JSON.stringify(starts.get(key))).toContain(date);
      }),
      RUNS,
    );
  },
  LONG,
);

test(
  'the order of bodies, offices and anchors changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(aCharter, async (charter) => {
        const schedules = await schedulesOf(charter);
        const turned: Schedules = {
          ...schedules,
          wheels: schedules.wheels.map((wheel) => ({
            ...wheel,
            bodies: wheel.bodies.toReversed(),
            offices: wheel.offices.toReversed(),
            anchors: wheel.anchors.toReversed(),
            decisions: wheel.decisions.toReversed(),
          })),
        };
        const [one, other] = [await plan(schedules, charter.year), await plan(turned, charter.year)];
        expect(JSON.stringify(other.occurrences)).toBe(JSON.stringify(one.occurrences));
      }),
      RUNS,
    );
  },
  LONG,
);

test(
  'planning again with the result as published moves nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(aCharter, async (charter) => {
        const schedules = await schedulesOf(charter);
        const first = datesOf(await plan(schedules, charter.year));
        const again = datesOf(await plan(schedules, charter.year, first));
        expect([...again]).toEqual([...first]);
      }),
      RUNS,
    );
  },
  LONG,
);
