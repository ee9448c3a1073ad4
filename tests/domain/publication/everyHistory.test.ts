import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/domain/messages/message.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Conversation } from '../../../src/domain/publication/conversation.ts';
import type { Notify } from '../../../src/domain/publication/notify.ts';
import { isTrueTo } from '../../../src/domain/publication/isTrueTo.ts';
import { type PackedPlan, packPlan, unpackPlan } from '../../../src/domain/publication/packedPlan.ts';
import { planPublication } from '../../../src/domain/publication/planPublication.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import { publishedOccurrence } from '../../../src/domain/publication/publishedOccurrence.ts';
import type { Told } from '../../../src/domain/publication/told.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { anOccurrence, aRole, timed } from '../anOccurrence.ts';

const NOW = '2026-11-22T09:00:00.000Z' as Instant;
const KEY = anOccurrence().key;

/** What the files may say of one meeting; null: nothing. */
const wish: fc.Arbitrary<Occurrence | null> = fc.option(
  fc
    .record({
      day: fc.constantFrom('2027-02-11', '2027-02-18', '2027-03-04'),
      place: fc.constantFrom('Kristiansand', 'Arendal'),
      title: fc.constantFrom('KDK 1', 'Kollegiet 1'),
      status: fc.constantFrom('proposed', 'tentative', 'confirmed', 'confirmed', 'confirmed', 'cancelled'),
      members: fc.subarray(['nord', 'sor', 'vest']),
      moved: fc.boolean(),
    })
    .map(({ day, place, title, status, members, moved }) =>
      anOccurrence({
        time: timed(day),
        place,
        title,
        status,
        invited: members.map((id) =>
          id === 'sor' && moved ? { ...aRole(id), address: 'ny@sor.example' } : aRole(id),
        ),
      }),
    ),
  { freq: 6 },
);
const step = fc.record({
  wish,
  send: fc.boolean(),
  notify: fc.constantFrom<Notify>('significant', 'all', 'none'),
});

/** A store and the calendars of the recipients, in memory. */
function world() {
  let published: readonly Published[] = [];
  let waiting: readonly Message[] = [];
  let revision = 0;
  const told = new Map<string, Told>();

  return {
    told,
    apply(desired: Occurrence | null, notify: Notify) {
      const talk: Conversation = {
        told: [...told.values()],
        deputies: [],
        waiting: waiting.map((message) => ({ ...message, occurrence: KEY })),
      };
      const state = { published, latestRevision: revision, conversations: new Map([[KEY, talk]]) };
      const plan = planPublication(state, desired ? [desired] : [], [2027], 'f', NOW, notify);
      // Saved and read again, it still is what its changes call for.
      const saved = unpackPlan(JSON.parse(JSON.stringify(packPlan(plan))) as PackedPlan);
      const changed = plan.changes.length === 0 ? { ...state, published: [] } : state;
      expect(isTrueTo(saved, changed)).toBe(true);
      const gone = new Set(plan.superseded.map(({ key }) => key));
      waiting = [...waiting.filter(({ key }) => !gone.has(key)), ...plan.messages];
      for (const change of plan.changes)
        published = [
          {
            occurrence: publishedOccurrence(change),
            sequence: change.sequence,
            createdAt: NOW,
            lastModified: NOW,
            removed: change.type === 'removed',
          },
        ];
      revision += 1;
      return plan;
    },
    /** Everything that waits arrives; each address judges it as a calendar would. */
    send() {
      const addresses = waiting.map(({ recipient }) => recipient.address);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const { method, recipient, sequence, occurrence } of waiting) {
        const last = told.get(recipient.address);
        expect(sequence).toBeGreaterThan(last?.sequence ?? -1);
        if (method === 'CANCEL') expect(last?.method).toBe('REQUEST');
        told.set(recipient.address, { method: method ?? 'REQUEST', sequence, recipient, occurrence });
      }
      waiting = [];
    },
  };
}

const entry = (address: string, occurrence: Occurrence | null) => ({
  address,
  time: occurrence?.time,
  place: occurrence?.place,
});
const byAddress = (a: { readonly address: string }, b: { readonly address: string }) =>
  a.address < b.address ? -1 : 1;
const holding = (told: ReadonlyMap<string, Told>) =>
  [...told.values()]
    .filter(({ method }) => method === 'REQUEST')
    .map(({ recipient, occurrence }) => entry(recipient.address, occurrence))
    .toSorted(byAddress);

test('whatever is edited, applied and sent in whatever order, every calendar ends as the files say, numbers only rise', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ wish, send: fc.boolean() }), { maxLength: 12 }), wish, (steps, last) => {
      const { apply, send, told } = world();
      for (const each of steps) {
        apply(each.wish, 'significant');
        if (each.send) send();
      }
      apply(last, 'significant');
      send();
      const called = last?.status === 'confirmed' ? last.invited : [];
      const expected = called.map(({ address }) => entry(address, last)).toSorted(byAddress);
      expect(holding(told)).toEqual(expected);
      expect(apply(last, 'all').messages).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('with mail held back now and then nobody is told twice, out of order, or of what they never heard of', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { apply, send } = world();
      for (const each of steps) {
        const { messages, heldBack } = apply(each.wish, each.notify);
        const once = [
          ...messages.map((message) => message.recipient),
          ...heldBack.map((held) => held.recipient),
        ];
        expect(new Set(once.map(({ address }) => address)).size).toBe(once.length);
        if (each.send) send();
      }
      send();
    }),
    { numRuns: 400 },
  );
});
