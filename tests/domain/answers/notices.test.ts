import { expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import { attendanceNotice } from '../../../src/domain/answers/attendanceNotice.ts';
import type { CalledMeeting } from '../../../src/domain/answers/calledMeeting.ts';
import type { DeputyCall } from '../../../src/domain/answers/deputyCall.ts';
import { deputyMessages } from '../../../src/domain/answers/deputyMessages.ts';
import type { DeputySteps } from '../../../src/domain/answers/deputySteps.ts';
import { bounceNotice } from '../../../src/domain/messages/bounceNotice.ts';
import type { LetterContent } from '../../../src/domain/messages/letter.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { Language } from '../../../src/domain/time/language.ts';
import { calledMeeting, SECRETARIAT } from '../../application/answerKit.ts';
import { goldenText } from '../../golden/goldenText.ts';

const now = '2027-01-12T09:00:00.000Z' as Instant;
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const occurrence = calledMeeting();
const [member, other] = occurrence.invited;
const [deputy] = occurrence.deputies ?? [];

function said(answer: Answer['answer'], comment: string | null): Answer {
  const from = {
    occurrence: occurrence.key,
    recipient: member!.id,
    source: 'page',
    answeredBy: 'x@y.example',
  } as const;
  return { ...from, answer, sequence: 0, stamp: now, receivedAt: now, comment };
}

const meeting = (answer: Answer, calls: readonly DeputyCall[] = []): CalledMeeting => ({
  occurrence,
  removed: false,
  sequence: 0,
  timeSequence: 0,
  answers: [answer],
  calls,
  told: new Map(),
  sent: new Map(),
});

const NOTHING: DeputySteps = { call: [], withdraw: [], exhausted: [] };

function written({ subject, intro, sections }: LetterContent): string {
  const items = sections.flatMap(({ heading, items: each }) => [
    '',
    `${heading}:`,
    ...each.map(({ title, detail }) => `- ${title}${detail === null ? '' : ` | ${detail}`}`),
  ]);
  return [`# ${subject}`, intro, ...items, ''].join('\n');
}

test('the letters about who comes, and about mail that comes back, in three languages', () => {
  const call: DeputyCall = { for: member!.id, deputy: deputy!, calledAt: now, withdrawnAt: null };
  const letters = LANGUAGES.flatMap((language) => {
    const to = { ...SECRETARIAT, language };
    const declined = said('declined', 'Bortreist hele uken');
    const back = said('accepted', null);
    const [away, none, coming] = [
      attendanceNotice(
        meeting(declined, [call]),
        declined,
        { ...NOTHING, call: [{ for: member!, deputy: deputy! }] },
        to,
        now,
      ),
      attendanceNotice(meeting(declined), declined, { ...NOTHING, exhausted: [member!] }, to, now),
      attendanceNotice(meeting(back), back, { ...NOTHING, withdraw: [{ for: member!, call }] }, to, now),
    ];
    const bounce = { address: 'x@y.example', reason: '550 5.1.1 User unknown', title: occurrence.title };
    return [away, none, coming, bounceNotice(bounce, 'agder', to, now)].map(({ content }) =>
      written(content),
    );
  });
  const text = letters.join('\n');
  expect(text).toBe(goldenText('messages/answer-notices.txt', text));
});

test('a deputy is told why it is called and why it is not needed, in its own language', () => {
  const notes = LANGUAGES.flatMap((language) => {
    const own = { ...deputy!, language, places: 2 };
    const calls = [member!, other!].map((each): DeputyCall => ({
      for: each.id,
      deputy: own,
      calledAt: now,
      withdrawnAt: null,
    }));
    const both = deputyMessages(
      meeting(said('declined', null)),
      { call: [member!, other!].map((each) => ({ for: each, deputy: own })), withdraw: [] },
      now,
    );
    const freed = deputyMessages(
      meeting(said('accepted', null), calls),
      { call: [], withdraw: calls.map((each, index) => ({ for: [member!, other!][index]!, call: each })) },
      now,
    );
    // One mail, though it stands in for two.
    expect([both.messages.length, freed.messages.length]).toEqual([1, 1]);
    return [...both.messages, ...freed.messages].map(
      ({ method, occurrence: told }) => `${method} ${told.note}`,
    );
  });
  const text = `${notes.join('\n')}\n`;
  expect(text).toBe(goldenText('messages/deputy-notes.txt', text));
});

test('a deputy who still stands in for another keeps the invitation', () => {
  const own = { ...deputy!, places: 2 };
  const calls = [member!, other!].map((each): DeputyCall => ({
    for: each.id,
    deputy: own,
    calledAt: now,
    withdrawnAt: null,
  }));
  const steps = { call: [], withdraw: [{ for: member!, call: calls[0]! }] };
  expect(deputyMessages(meeting(said('accepted', null), calls), steps, now)).toEqual({
    messages: [],
    sequence: 0,
  });
});
