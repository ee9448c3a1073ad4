import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendingFollower } from '../../../../src/adapters/web/desk/sending/sendingFollower.ts';
import type { SendingCount } from '../../../../src/domain/messages/sendingProgress.ts';
import { movedClock } from '../../../servers/movedClock.ts';
import { type Signed, startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';

describe('who follows a sending', () => {
  const clock = movedClock('2027-03-02T09:00:00.000Z');
  const count: SendingCount = { revision: 7, wheel: 'agder', state: 'sent', due: true, count: 1 };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('many are told by one question at a time, and none is asked while nobody looks', async () => {
    const asked: (readonly number[])[] = [];
    const log = { counts: async (ids: readonly number[]) => (asked.push(ids), [count]) };
    const follower = sendingFollower(log, clock, 1_000);
    const heard: number[][] = [[], [], []];
    const stops = [7, 7, 8].map((id, one) =>
      follower.follow(id, (counts) => heard[one]?.push(counts.length)),
    );
    await vi.advanceTimersByTimeAsync(2_500);
    expect(asked).toEqual([
      [7, 8],
      [7, 8],
      [7, 8],
    ]);
    expect(heard).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [0, 0, 0],
    ]);
    for (const stop of stops) stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(3);
    const stop = follower.follow(7, () => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(4);
    stop();
  });

  test('who leaves and comes while the tables are asked does not make it ask twice as often', async () => {
    let asked = 0;
    const log = {
      counts: async () => {
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [count];
      },
    };
    const follower = sendingFollower(log, clock, 1_000);
    const stop = follower.follow(7, () => {});
    await vi.advanceTimersByTimeAsync(100);
    stop();
    follower.follow(7, () => {});
    await vi.advanceTimersByTimeAsync(6_300);
    expect(asked).toBe(5);
  });

  test('tables that are away are asked again', async () => {
    let asked = 0;
    const log = {
      counts: async () => {
        asked += 1;
        if (asked === 1) throw new Error('away');
        return [count];
      },
    };
    let heard = 0;
    sendingFollower(log, clock, 1_000).follow(7, () => (heard += 1));
    await vi.advanceTimersByTimeAsync(1_000);
    expect([asked, heard]).toEqual([2, 1]);
  });
});

describe('the stream of events', () => {
  let web: WholeWeb;
  let coordinator: Signed;
  let ks: Signed;
  const readers: AbortController[] = [];

  const open = async (who: Signed, headers: Readonly<Record<string, string>> = {}) => {
    const stop = new AbortController();
    readers.push(stop);
    const response = await fetch(`${web.url}/desk/revisjoner/1/hendelser`, {
      headers: { cookie: who.cookie, ...headers },
      signal: stop.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const more = async (): Promise<boolean> => {
      const { value, done } = (await reader?.read()) ?? { value: '', done: true };
      text += value ?? '';
      return !done;
    };
    return {
      response,
      stop: () => stop.abort(),
      async until(wanted: string): Promise<string> {
        while (!text.includes(wanted) && (await more()));
        return text;
      },
      async rest(): Promise<string> {
        while (await more());
        return text;
      },
    };
  };
  const set = (state: string, where: string) =>
    web.pool.query(`update arshjul.message set state = $1 where revision = 1 and due_at <= $2 and ${where}`, [
      state,
      web.clock.now(),
    ]);

  beforeAll(async () => {
    web = await startWholeWeb({}, { publish: true });
    coordinator = await web.signIn('koordinator@arshjul.example');
    ks = await web.signIn('styresekretariat@ks.example');
  }, 60_000);
  afterEach(() => readers.splice(0).forEach((each) => each.abort()));
  afterAll(() => web.close());

  test('is behind the door, never packed or kept, and says when to come back', async () => {
    expect((await web.ask('/desk/revisjoner/1/hendelser')).status).toBe(303);
    expect((await web.ask('/desk/revisjoner/2/hendelser', { cookie: coordinator.cookie })).status).toBe(404);
    const stream = await open(coordinator, { 'accept-encoding': 'gzip, br' });
    expect(Object.fromEntries(stream.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(stream.response.headers.get('content-encoding')).toBeNull();
    expect(await stream.until('data:')).toMatch(
      /^retry: 3000\n\nevent: sending\nid: [\d.]+\ndata: \{"id":"[\d.]+","text":"Sender: 0 av \d+"/,
    );
  });

  test('tells each of the own wheels only', async () => {
    const totalIn = (text: string): number => Number(/"total":(\d+)/.exec(text)?.[1]);
    const [all, own] = [await open(coordinator), await open(ks)];
    const [every, some] = [totalIn(await all.until('"total"')), totalIn(await own.until('"total"'))];
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(every);
  });

  test('a session has only so many streams, and gets new ones when old ones end', async () => {
    const streams = [];
    for (let number = 0; number < 6; number += 1) streams.push(await open(coordinator));
    const refused = await open(coordinator);
    expect(refused.response.status).toBe(429);
    expect((await open(ks)).response.status).toBe(200);
    streams[0]?.stop();
    await vi.waitFor(async () => {
      const again = await open(coordinator);
      expect(again.response.status).toBe(200);
    });
  });

  test('tells of each step, nothing twice, and ends when all has left', async () => {
    const stream = await open(coordinator);
    const first = /id: ([\d.]+)/.exec(await stream.until('data:'))?.[1] ?? '';
    await set('failed', "kind = 'invitation'");
    const then = await stream.until('"state":"failed","count":');
    expect(then.match(/event: sending/g)?.length).toBeGreaterThanOrEqual(1);
    const back = await open(coordinator, { 'last-event-id': first });
    await set('sent', "state = 'planned'");
    const text = await stream.rest();
    expect(text).toMatch(/event: ferdig\nid: [\d.]+\ndata: .*"finished":true,"troubled":true/);
    const ids = [...text.matchAll(/event: sending\nid: ([\d.]+)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Whoever comes back has heard the first already.
    expect(await back.rest()).not.toContain(`id: ${first}\n`);
  });

  test('ends cleanly, not cut off, when the web closes', async () => {
    const other = await startWholeWeb({}, { publish: true });
    const who = await other.signIn('koordinator@arshjul.example');
    const response = await fetch(`${other.url}/desk/revisjoner/1/hendelser`, {
      headers: { cookie: who.cookie },
    });
    const [text] = await Promise.all([response.text(), other.close()]);
    expect(text).toContain('retry: 3000');
  }, 60_000);
});
