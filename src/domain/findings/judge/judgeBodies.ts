import { livesOn } from '../../compile/livesOn.ts';
import type { Schedules } from '../../schedule/schedules.ts';
import { wheelIn } from '../../schedule/wheelIn.ts';
import { bodyFact } from '../bodyFact.ts';
import type { Finding } from '../finding.ts';
import { findingsOfFacts } from '../findingsOfFacts.ts';
import type { JudgedFact } from '../judgedFact.ts';
import { judgeChecklists } from './judgeChecklists.ts';
import { judgeComposition } from './judgeComposition.ts';
import { judgeLife } from './judgeLife.ts';
import { judgeMembership } from './judgeMembership.ts';
import { judgeType } from './judgeType.ts';

/** What is wrong with, or not known about, the bodies themselves in the years asked for: who sits in them and how long they last. */
export function judgeBodies({ wheels }: Schedules, years: readonly number[]): readonly Finding[] {
  const facts = wheels.flatMap((always) =>
    always.bodies.flatMap(({ id }) =>
      years.flatMap((year): readonly JudgedFact[] => {
        const wheel = wheelIn(always, year);
        const body = wheel.bodies.find((each) => each.id === id);
        if (!body) return [];
        const about = { wheel, body, year };
        const lifetime = judgeLife(about);
        if (!livesOn(body.life, null, year)) return lifetime;
        const open = body.open.map(({ key, reason, cite, at }) =>
          bodyFact(body, {
            code: 'year-open',
            severity: 'info',
            predicate: `har et åpent punkt («${key}»): ${reason.replace(/\.$/, '')}`,
            remedy: `Skriv «${key}» i organets fil når det er bestemt, og ta bort punktet under «open».`,
            at,
            cite,
          }),
        );
        return [
          ...lifetime,
          ...open,
          ...judgeType(about),
          ...judgeMembership(about),
          ...judgeComposition(about),
          ...judgeChecklists(about),
        ];
      }),
    ),
  );
  return findingsOfFacts(facts);
}
