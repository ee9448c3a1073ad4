import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Notify } from '../domain/publication/notify.ts';
import type { Plan } from '../domain/publication/plan.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Instant } from '../domain/time/instant.ts';
import { makePlan, type PlanSources } from './makePlan.ts';
import { makeRevert } from './makeRevert.ts';
import { type PlanStage, staged } from './planStages.ts';

/** Which plan is wanted: the one that follows the files, or the one that takes a revision back. */
export type PlanAsked = { readonly notify: Notify; readonly reverts: number | null };

export type MadePlan = {
  readonly plan: Plan;
  /** The same for two plans only when they do the same. */
  readonly id: string;
  /** As the files say; empty when they have errors and a revision is taken back. */
  readonly wheels: readonly Wheel[];
  /** What a revert undoes of later revisions too. */
  readonly alsoUndone: readonly Occurrence[];
};

export type PlanJob = {
  readonly number: number;
  readonly asked: PlanAsked;
  readonly begunAt: Instant;
} & (
  | { readonly state: 'working'; readonly stage: PlanStage }
  | { readonly state: 'ready'; readonly made: MadePlan }
  | { readonly state: 'failed'; readonly error: unknown }
);

/** Plans made in the background, so that whoever asks need not wait; the newest few are kept for looking into. */
export type PlanJobs = {
  /** Begins, or joins one that is under way and asks the same; not when the files were `justChanged`, which it may have read before. */
  begin(asked: PlanAsked, justChanged?: boolean): PlanJob;
  /**
   * The newest that asks this and began at `since` or later; null when there is none, or that is longer ago than a plan is
   * worth showing. By moment and not by number: another process that is asked for it has numbers of its own.
   */
  find(asked: PlanAsked, since: Instant): PlanJob | null;
  /** A plan that has been shown; made anew if it is forgotten, and null if it has become another. */
  shown(asked: PlanAsked, id: string): Promise<MadePlan | null>;
  /** Made now. */
  make(asked: PlanAsked): Promise<MadePlan>;
};

const KEPT = 8;
const WORTH_SECONDS = 300;

/** `identify` shortens what makes a plan this one (`planIdentity`). */
export function createPlanJobs(sources: PlanSources, identify: (plan: Plan) => string): PlanJobs {
  const { clock } = sources;
  let jobs: readonly PlanJob[] = [];
  let count = 0;

  const keep = (job: PlanJob): PlanJob => {
    jobs = [job, ...jobs.filter(({ number }) => number !== job.number)].slice(0, KEPT);
    return job;
  };

  async function make(asked: PlanAsked, tell: (stage: PlanStage) => void = () => {}): Promise<MadePlan> {
    const told = staged(sources, tell);
    const { reverts, notify } = asked;
    if (reverts === null) {
      const { plan, calendar } = await makePlan(told, notify);
      return { plan, id: identify(plan), wheels: calendar.schedules.wheels, alsoUndone: [] };
    }
    const { plan, alsoUndone } = await makeRevert(told, reverts, notify);
    const { schedules } = await told.source.load();
    return { plan, id: identify(plan), wheels: schedules?.wheels ?? [], alsoUndone };
  }

  async function work(job: PlanJob): Promise<void> {
    const { number, asked, begunAt } = job;
    const about = { number, asked, begunAt };
    try {
      const made = await make(asked, (stage) => keep({ ...about, state: 'working', stage }));
      keep({ ...about, state: 'ready', made });
    } catch (error) {
      keep({ ...about, state: 'failed', error });
    }
  }

  return {
    make: (asked) => make(asked),
    begin(asked, justChanged = false) {
      const running = jobs.find((job) => job.state === 'working' && isSame(job.asked, asked));
      if (running && !justChanged) return running;
      count += 1;
      const job = keep({ number: count, asked, begunAt: clock.now(), state: 'working', stage: 'reading' });
      void work(job);
      return job;
    },
    find(asked, since) {
      if (addSeconds(since, WORTH_SECONDS) <= clock.now()) return null;
      const own = jobs.filter((each) => isSame(each.asked, asked) && each.begunAt >= since);
      return own.toSorted((one, other) => other.number - one.number)[0] ?? null;
    },
    async shown(asked, id) {
      for (const job of jobs) if (job.state === 'ready' && job.made.id === id) return job.made;
      const made = await make(asked);
      return made.id === id ? made : null;
    },
  };
}

function isSame(one: PlanAsked, other: PlanAsked): boolean {
  return one.notify === other.notify && one.reverts === other.reverts;
}
