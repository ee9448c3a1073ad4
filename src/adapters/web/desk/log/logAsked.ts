import type { AuditAction, AuditQuery } from '../../../../application/ports/auditLog.ts';
import type { DeskUser } from '../deskUser.ts';
import { logWords } from './logWords.ts';

const PAGE = 50;
const LONGEST = 254;

/** What of the log a page asks for, as its address says it. What cannot be read is left out. */
export type LogAsked = {
  /** Id of a wheel; empty: all of them. */
  readonly wheel: string;
  readonly who: string;
  readonly what: AuditAction | '';
  readonly before: number | null;
};

export function logAsked(query: Readonly<Record<string, unknown>>): LogAsked {
  const text = (name: string): string => {
    const given = query[name];
    return typeof given === 'string' ? given.trim().slice(0, LONGEST) : '';
  };
  const what = text('hva');
  const before = Number(text('for'));
  return {
    wheel: text('hjul'),
    who: text('hvem'),
    what: Object.hasOwn(logWords.nb.actions, what) ? (what as AuditAction) : '',
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
  };
}

/**
 * Only what the user may see: what was done in wheels where they are at least secretariat; of what is about no wheel, what the
 * people of those desks did; and, for coordinators, who was not let in. One entry more than is shown tells whether there are older ones.
 */
export function logQuery({ wheel, who, what, before }: LogAsked, user: DeskUser): AuditQuery {
  const seen = user.wheels.filter(({ id }) => user.may('secretariat', id));
  const people = seen.flatMap(({ desk }) => (desk ?? []).map(({ address }) => address.toLowerCase()));
  const one = seen.filter(({ id }) => id === wheel);
  return {
    limit: PAGE + 1,
    wheels: (wheel === '' ? seen : one).map(({ id }) => id),
    persons: wheel === '' ? people : [],
    refused: wheel === '' && seen.some(({ id }) => user.may('coordinator', id)),
    ...(before === null ? {} : { before }),
    ...(who === '' ? {} : { text: who }),
    ...(what === '' ? {} : { action: what }),
  };
}
