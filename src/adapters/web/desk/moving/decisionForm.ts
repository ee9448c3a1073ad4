import { cleanLine } from '../../../../domain/text/cleanLine.ts';
import { type ClockTime, clockTime } from '../../../../domain/time/clockTime.ts';
import type { MeetingTime } from '../../../../domain/schedule/meetingRule.ts';
import { type PlainDate, plainDate } from '../../../../domain/time/plainDate.ts';
import type { MeetingSlot } from '../../../../domain/compile/meetingSlot.ts';

/** The fields of the form as text, as they were typed. */
export type DecisionFields = {
  readonly dato: string;
  readonly fra: string;
  readonly til: string;
  readonly sted: string;
  readonly vert: string;
  readonly status: 'confirmed' | 'tentative';
  readonly grunn: string;
};

export type DecisionProblem = 'dato' | 'fra';

/** A filled-in form, read: what is wrong with it, and what it says. */
export type ReadDecision = {
  readonly fields: DecisionFields;
  readonly problems: readonly DecisionProblem[];
  readonly date: PlainDate | null;
  readonly time: MeetingTime | null;
  readonly place: string | null;
  readonly host: string | null;
  readonly reason: string | null;
};

/** What is decided already, and the day the meeting stands on; empty where the rules decide. */
export function fieldsOfSlot(slot: MeetingSlot, standsOn: PlainDate | null): DecisionFields {
  const { decision } = slot;
  return {
    dato: standsOn ?? '',
    fra: decision?.time?.from ?? '',
    til: decision?.time?.to ?? '',
    sted: decision?.place ?? '',
    vert: decision?.host ?? '',
    status: decision?.status === 'tentative' ? 'tentative' : 'confirmed',
    grunn: decision?.override ?? '',
  };
}

/**
 * Reads what was sent; what was not is as in `start`. The last of several dates counts: a day picked from the list. The
 * files hold one line of text where a text area may send several.
 */
export function readDecision(sent: URLSearchParams, start: DecisionFields): ReadDecision {
  const textOf = (name: keyof DecisionFields): string => cleanLine(sent.getAll(name).at(-1) ?? start[name]);
  const fields: DecisionFields = {
    dato: textOf('dato'),
    fra: textOf('fra'),
    til: textOf('til'),
    sted: textOf('sted'),
    vert: textOf('vert'),
    status: textOf('status') === 'tentative' ? 'tentative' : 'confirmed',
    grunn: textOf('grunn'),
  };
  const date = plainDate(fields.dato);
  const time = timeOf(clockTime(fields.fra), clockTime(fields.til));
  const timeless = fields.fra === '' && fields.til === '';
  return {
    fields,
    problems: [...(date ? [] : (['dato'] as const)), ...(time || timeless ? [] : (['fra'] as const))],
    date,
    time,
    place: fields.sted || null,
    host: fields.vert || null,
    reason: fields.grunn || null,
  };
}

function timeOf(from: ClockTime | null, to: ClockTime | null): MeetingTime | null {
  return from && to && from < to ? { from, to } : null;
}
