import type { Answer } from '../../domain/answers/answer.ts';
import type { AnswerEffects } from '../../domain/answers/answerEffects.ts';
import type { CalledMeeting } from '../../domain/answers/calledMeeting.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { IncomingRecord } from './inboxStore.ts';

/** Answers to invitations, and the deputies called because of them. */
export type AnswerStore = {
  /** A published meeting by its key; null for one that never was. */
  meeting(key: string): Promise<CalledMeeting | null>;
  /** By its iCalendar UID. */
  meetingOfUid(uid: string): Promise<CalledMeeting | null>;
  /** Confirmed meetings whose first day is in the span, both days included, in order of day and key. */
  meetings(first: PlainDate, last: PlainDate): Promise<readonly CalledMeeting[]>;
  /**
   * Records an answer and what follows from it in one transaction, one answer of a meeting at a time. `effects` is asked only
   * when the answer is the one that counts. `stale`: recorded, but to a time that has changed since. `mail`: the mail it came
   * in, kept with the verdict.
   */
  record(
    answer: Answer,
    effects: (before: CalledMeeting, meeting: CalledMeeting) => AnswerEffects,
    mail: IncomingRecord | null,
    at: Instant,
  ): Promise<AnswerVerdict>;
};

export type AnswerVerdict = 'recorded' | 'stale' | 'duplicate';
