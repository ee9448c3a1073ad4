import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import { attendanceOf } from '../../../src/domain/answers/attendanceOf.ts';
import { countingAnswer } from '../../../src/domain/answers/countingAnswer.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { calledMeeting } from '../../application/answerKit.ts';

const answer = fc.record({
  answer: fc.constantFrom<Answer['answer']>('accepted', 'declined', 'tentative'),
  sequence: fc.integer({ min: 0, max: 3 }),
  minute: fc.integer({ min: 10, max: 13 }),
  comment: fc.constantFrom(null, 'a', 'b'),
  recipient: fc.constantFrom('arendal', 'risor'),
});

function made({
  minute,
  ...rest
}: { minute: number } & Pick<Answer, 'answer' | 'sequence' | 'comment' | 'recipient'>): Answer {
  const stamp = `2027-01-12T09:${minute}:00.000Z` as Instant;
  const key = 'agder/kdk/mote/2027/1';
  return { ...rest, occurrence: key, stamp, receivedAt: stamp, source: 'mail', answeredBy: 'x@y.example' };
}

test('the order answers come in never changes who comes', () => {
  fc.assert(
    fc.property(
      fc
        .array(answer, { maxLength: 8 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.integer({ min: 0, max: 3 }),
      ([all, shuffled], timeSequence) => {
        const meeting = (answers: readonly Answer[]) => ({
          occurrence: calledMeeting(),
          removed: false,
          sequence: 3,
          timeSequence,
          answers,
          calls: [],
          told: new Map(),
          sent: new Map(),
        });
        expect(attendanceOf(meeting(shuffled.map(made)))).toEqual(attendanceOf(meeting(all.map(made))));
      },
    ),
  );
});

test('what counts is never older than the time, and nothing newer was said', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 8 }), fc.integer({ min: 0, max: 3 }), (all, timeSequence) => {
      const answers = all.map(made);
      const found = countingAnswer(answers, timeSequence);
      const able = answers.filter(({ sequence }) => sequence >= timeSequence);
      expect(found === null).toBe(able.length === 0);
      if (!found) return;
      for (const { sequence, stamp } of able)
        expect(sequence < found.sequence || (sequence === found.sequence && stamp <= found.stamp)).toBe(true);
    }),
  );
});
