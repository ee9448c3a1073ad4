import { expect, test } from 'vitest';
import type { Message } from '../../../src/domain/messages/message.ts';
import { sendVerdict, type MessageSituation } from '../../../src/domain/messages/sendVerdict.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from '../../application/sampleOccurrence.ts';

const NOW = '2027-01-05T08:00:00.000Z' as Instant;
const MOVED = { type: 'allDay', start: '2027-02-18' as PlainDate, end: '2027-02-19' as PlainDate } as const;

function message(occurrence: Occurrence, changes: Partial<Message> = {}): Message {
  return {
    key: 'a',
    kind: occurrence.kind === 'meeting' ? 'invitation' : 'reminder',
    method: occurrence.kind === 'meeting' ? 'REQUEST' : null,
    occurrence,
    sequence: 0,
    offset: null,
    recipient: sampleRole('grimstad'),
    dueAt: NOW,
    expiresAt: '2027-02-10T23:00:00.000Z' as Instant,
    ...changes,
  };
}

function situation(changes: Partial<MessageSituation> = {}): MessageSituation {
  return { current: sampleOccurrence(), newerExists: false, invitedBefore: false, ...changes };
}

test.each<[string, Message, MessageSituation, string]>([
  ['an invitation that still holds', message(sampleOccurrence()), situation(), 'send'],
  [
    'an invitation whose text alone has changed since',
    message(sampleOccurrence()),
    situation({ current: sampleOccurrence({ title: 'Nytt navn', agenda: ['Sak 1'] }) }),
    'send',
  ],
  [
    'an invitation with a newer one',
    message(sampleOccurrence()),
    situation({ newerExists: true }),
    'skipped',
  ],
  ['an invitation to what is gone', message(sampleOccurrence()), situation({ current: null }), 'skipped'],
  [
    'an invitation to a cancelled meeting',
    message(sampleOccurrence()),
    situation({ current: sampleOccurrence({ status: 'cancelled' }) }),
    'skipped',
  ],
  [
    'an invitation to a meeting that is no longer confirmed',
    message(sampleOccurrence()),
    situation({ current: sampleOccurrence({ status: 'tentative' }) }),
    'skipped',
  ],
  [
    'a cancellation to one who was invited, of what is gone',
    message(sampleOccurrence(), { method: 'CANCEL' }),
    situation({ current: null, invitedBefore: true }),
    'send',
  ],
  [
    'a cancellation to one who never was',
    message(sampleOccurrence(), { method: 'CANCEL' }),
    situation({ current: null }),
    'skipped',
  ],
  [
    'a cancellation of a meeting that is called again',
    message(sampleOccurrence(), { method: 'CANCEL' }),
    situation({ invitedBefore: true, newerExists: true }),
    'skipped',
  ],
  [
    'a reminder that still holds',
    message(sampleDeadline()),
    situation({ current: sampleDeadline() }),
    'send',
  ],
  [
    'a reminder of a tentative deadline',
    message(sampleDeadline()),
    situation({ current: sampleDeadline({ status: 'tentative' }) }),
    'send',
  ],
  [
    'a reminder of a deadline that moved',
    message(sampleDeadline()),
    situation({ current: sampleDeadline({ time: MOVED }) }),
    'skipped',
  ],
  [
    'a reminder of a cancelled deadline',
    message(sampleDeadline()),
    situation({ current: sampleDeadline({ status: 'cancelled' }) }),
    'skipped',
  ],
  ['anything past its use', message(sampleOccurrence(), { expiresAt: NOW }), situation(), 'missed'],
  ['anything without an end', message(sampleOccurrence(), { expiresAt: null }), situation(), 'send'],
])('%s', (_name, what, where, verdict) => {
  expect(sendVerdict(what, where, NOW).type).toBe(verdict);
});
