import { createAnswerStore } from '../../src/adapters/postgres/createAnswerStore.ts';
import type { AnswerStore, AnswerVerdict } from '../../src/application/ports/answerStore.ts';
import { recordAnswer, type GivenAnswer } from '../../src/application/recordAnswer.ts';
import { calledRoles } from '../../src/domain/answers/calledRoles.ts';
import type { InvitedRole, Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { ClockTime } from '../../src/domain/time/clockTime.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import type { movedClock } from '../servers/movedClock.ts';
import type { Outbox } from '../servers/openOutbox.ts';
import { sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

export const SECRETARIAT: InvitedRole = {
  id: 'ks-agder',
  name: 'KS Agder',
  address: 'agder@ks.example',
  language: 'nb',
  role: 'owner',
};

const members = ['arendal', 'risor', 'grimstad'];

/** A meeting on 11 February 2027 at ten with three members, two deputies and a quorum of two. */
export function calledMeeting(changes: Partial<Occurrence> = {}): Occurrence {
  return sampleOccurrence({
    time: {
      type: 'timed',
      start: { date: '2027-02-11' as PlainDate, time: '10:00' as ClockTime },
      end: { date: '2027-02-11' as PlainDate, time: '15:00' as ClockTime },
    },
    invited: [...members.map((id) => sampleRole(id)), sampleRole('uia', 'guest')],
    deputies: ['lillesand', 'vegarshei'].map((id) => ({
      ...sampleRole(id, 'deputy'),
      for: members,
      places: 1,
    })),
    quorum: { needed: 2, of: members },
    ...changes,
  });
}

export type AnswerKit = {
  readonly answers: AnswerStore;
  /** Answers as a role does on the page, a minute after the last time. */
  say(role: string, answer: GivenAnswer['answer'], given?: Partial<GivenAnswer>): Promise<AnswerVerdict>;
  /** What is recorded for sending, `key: words` of those that came since the last look. */
  news(): Promise<readonly string[]>;
  /** Takes every message that is due as sent. */
  sendAll(): Promise<void>;
};

/** The use case over real tables. */
export function answerKit(outbox: Outbox, clock: ReturnType<typeof movedClock>, key: string): AnswerKit {
  const answers = createAnswerStore(outbox.pool);
  const seen = new Set<string>();
  return {
    answers,
    async say(id, answer, given = {}) {
      clock.forward(60);
      const meeting = await answers.meeting(key);
      const role = calledRoles(meeting!).find((each) => each.id === id);
      if (!role) throw new Error(`${id} is not called`);
      const rest = { source: 'page', answeredBy: role.address, comment: null } as const;
      return recordAnswer({ answers, secretariatOf: async () => SECRETARIAT, clock }, meeting!, role, {
        answer,
        ...rest,
        sequence: null,
        stamp: null,
        ...given,
      });
    },
    async news() {
      const { rows } = await outbox.pool.query<{ key: string; data: { content?: { intro: string } } }>(
        'select key, data from arshjul.message order by created_at, kind, key collate "C"',
      );
      const fresh = rows.filter((row) => !seen.has(row.key));
      for (const row of fresh) seen.add(row.key);
      return fresh.map((row) => row.data.content?.intro ?? row.key);
    },
    async sendAll() {
      await outbox.pool.query(
        "update arshjul.message set state = 'sent' where state = 'planned' and due_at <= $1",
        [clock.now()],
      );
    },
  };
}
