import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SendingLog } from '../../src/application/ports/sendingLog.ts';
import { followSending } from '../../src/cli/followSending.ts';
import { parseFollow } from '../../src/cli/parseFollow.ts';
import type { State } from '../../src/compose/openState.ts';
import type { MessageState } from '../../src/domain/messages/messageState.ts';
import { movedClock } from '../servers/movedClock.ts';

type Counts = Partial<Record<MessageState, number>>;

/** Tables that say one thing after another, the last of them for good, and a terminal that keeps what is written. */
const follow = async (states: readonly Counts[], live: boolean): Promise<string> => {
  let asked = -1;
  const sending: Pick<SendingLog, 'counts'> = {
    counts: async () => {
      asked = Math.min(asked + 1, states.length - 1);
      return Object.entries(states[asked] ?? {}).map(([state, count]) => ({
        revision: 7,
        wheel: 'agder',
        state: state as MessageState,
        due: true,
        count,
      }));
    },
  };
  const service = {
    state: async () => ({ sending }) as State,
    clock: movedClock('2027-03-02T09:00:00.000Z'),
  };
  let written = '';
  const out = (text: string) => void (written += text);
  const terminal = { out, error: out, colour: false, width: 60, live };
  const done = followSending(service, terminal, 7);
  await vi.runAllTimersAsync();
  await done;
  return written;
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('in a terminal one line is written over until everything has left', async () => {
  const text = await follow([{ planned: 57 }, { sent: 23, planned: 34 }, { sent: 57 }], true);
  expect(text).toContain('Sender 57 meldinger … 23/57');
  expect(text.split('\n')).toHaveLength(3);
  expect(text.split('\r')).toHaveLength(4);
  expect(text).toContain('█ Sender 57 meldinger … 57/57\u001B[K\nFerdig: 57 sendt.\n');
});

test('elsewhere lines are plain, and few', async () => {
  const text = await follow(
    [{ planned: 3 }, { sent: 1, planned: 2 }, { sent: 2, planned: 1 }, { sent: 3 }],
    false,
  );
  expect(text).toBe('Sender 3 meldinger … 0/3\nFerdig: 3 sendt.\n');
});

test('what did not arrive is told, and what is tried again is not waited for', async () => {
  const text = await follow([{ sent: 3, failed: 1, unknown: 1, retry: 2 }], false);
  expect(text.replaceAll('\n', ' ')).toContain(
    '3 sendt, 1 kom ikke frem, 1 kan ha kommet frem, 2 prøves igjen av seg selv. «npx arshjul deliveries»',
  );
});

test('when nothing moves it says how to start a worker, and ends', async () => {
  const text = await follow([{ sent: 1, planned: 4 }], false);
  expect(text.replaceAll('\n', ' ')).toContain('Kjører ingen arbeider, så start den med «npm start»');
});

test('Ctrl-C ends the looking only', async () => {
  setTimeout(() => process.emit('SIGINT'), 1_000);
  const text = await follow([{ planned: 4 }], true);
  expect(text).toContain('Følger ikke sendingen lenger. E-posten sendes likevel.');
  expect(process.listenerCount('SIGINT')).toBe(0);
});

test('it is followed where somebody looks on, unless told otherwise', () => {
  expect(parseFollow({}, { live: true })).toBe(true);
  expect(parseFollow({}, {})).toBe(false);
  expect(parseFollow({ follow: true }, { live: false })).toBe(true);
  expect(parseFollow({ 'no-follow': true }, { live: true })).toBe(false);
  expect(() => parseFollow({ follow: true, 'no-follow': true }, {})).toThrow(
    'enten --follow eller --no-follow',
  );
});
