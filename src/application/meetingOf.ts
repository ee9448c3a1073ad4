import { compileYear } from '../domain/compile/compileYear.ts';
import type { MeetingSlot } from '../domain/compile/meetingSlot.ts';
import { titleOf } from '../domain/compile/titleOf.ts';
import type { Schedules } from '../domain/schedule/schedules.ts';
import { ArshjulError } from './errors/arshjulError.ts';

const SHOWN = 8;

/**
 * The meeting a key names (`agder/kdk/mote/2027/3`). Throws `not-found` that says which meetings there are, and
 * `decision-refused` for an extra meeting, which has its date where it is written.
 */
export function meetingOf(schedules: Schedules, key: string): MeetingSlot {
  const [wheel, body, series, year = '', meeting, more] = key.split('/');
  const whole = /^(?:19|20|21)\d\d$/.test(year) && meeting !== undefined && more === undefined;
  if (!whole) {
    throw new ArshjulError('not-found', `«${key}» er ikke nøkkelen til et møte.`, {
      remedy:
        'Skriv hjul/organ/serie/år/møte, for eksempel agder/kdk/mote/2027/3. «npx arshjul list --keys» viser nøklene.',
    });
  }
  const { slots } = compileYear(schedules, Number(year), new Map());
  const found = slots.find((slot) => slot.key === key);
  if (found?.extra) {
    throw new ArshjulError('decision-refused', `${titleOf(found)} er ført som et ekstra møte.`, {
      remedy: `Endre det under «extra» i ${found.wheel.id}/years/${year}.yaml.`,
    });
  }
  if (found) return found;
  const like = [`${wheel}/${body}/${series}/`, `${wheel}/${body}/`, `${wheel}/`]
    .map((beginning) => slots.filter((slot) => slot.key.startsWith(beginning)))
    .find((alike) => alike.length > 0);
  throw new ArshjulError('not-found', `Det finnes ikke noe møte med nøkkelen «${key}» i ${year}.`, {
    remedy: like
      ? `Mente du en av disse? ${like
          .slice(0, SHOWN)
          .map((slot) => slot.key)
          .join(', ')}`
      : '«npx arshjul list --keys» viser nøklene.',
  });
}
