import { describe, expect, test } from 'vitest';
import { myOccurrences } from '../../../src/domain/personal/myOccurrences.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from '../../application/sampleOccurrence.ts';

const AT = '2027-01-05T08:00:00.000Z' as Instant;

function published(occurrence: Occurrence, removed = false): Published {
  return { occurrence, sequence: 0, createdAt: AT, lastModified: AT, removed };
}

const meeting = sampleOccurrence({
  invited: [sampleRole('arendal'), sampleRole('risor'), sampleRole('uia', 'guest')],
  deputies: [{ ...sampleRole('vara', 'deputy'), for: ['arendal'], places: 1 }],
});
const call = { for: 'arendal', deputy: sampleRole('vara', 'deputy') };

function mine(address: string, occurrences: readonly Occurrence[], called: readonly (typeof call)[] = []) {
  const calls = new Map([[meeting.key, called]]);
  return myOccurrences(
    address,
    occurrences.map((each) => published(each)),
    calls,
  ).map(({ published: { occurrence }, roles }) => `${occurrence.key}: ${roles.map(({ id }) => id).join()}`);
}

describe('what is one address’s own', () => {
  test.each([
    ['a member', 'arendal@kommune.example'],
    ['a guest, for its one meeting', 'uia@kommune.example'],
    ['whatever the letters of the address', 'UIA@Kommune.example'],
  ])('a meeting of %s', (_who, address) => {
    const other = sampleOccurrence({ key: 'agder/kdk/mote/2027/2', invited: [sampleRole('risor')] });
    expect(mine(address, [meeting, other])).toEqual([
      `agder/kdk/mote/2027/1: ${address.split('@')[0]!.toLowerCase()}`,
    ]);
  });

  test('a meeting of a deputy only while it is called, and by the address its office has now', () => {
    expect(mine('vara@kommune.example', [meeting])).toEqual([]);
    expect(mine('vara@kommune.example', [meeting], [call])).toEqual([`${meeting.key}: vara`]);
    const moved = { ...meeting, deputies: [{ ...meeting.deputies![0]!, address: 'ny@kommune.example' }] };
    expect(mine('vara@kommune.example', [moved], [call])).toEqual([]);
    expect(mine('ny@kommune.example', [moved], [call])).toEqual([`${meeting.key}: vara`]);
    const without = { ...meeting, invited: [sampleRole('risor')] };
    expect(mine('vara@kommune.example', [without], [call])).toEqual([]);
  });

  test('a deadline of its owner and of those who help; a duty of its owner only', () => {
    const helpers = [sampleRole('sekretariat', 'owner')];
    const deadline = sampleDeadline({ helpers });
    const duty = sampleDeadline({ key: 'agder/kdu/mote/2027/1/innkalling', kind: 'duty', helpers });
    expect(mine('leder@kommune.example', [deadline, duty])).toEqual([
      `${deadline.key}: leder`,
      `${duty.key}: leder`,
    ]);
    expect(mine('sekretariat@kommune.example', [deadline, duty])).toEqual([`${deadline.key}: sekretariat`]);
  });

  test('two roles of one mailbox are one entry with both', () => {
    const shared = { ...sampleRole('grimstad'), address: 'arendal@kommune.example' };
    const both = { ...meeting, invited: [...meeting.invited, shared] };
    expect(mine('arendal@kommune.example', [both])).toEqual([`${meeting.key}: arendal,grimstad`]);
  });

  test('not an event outside our control, nor what others alone are in', () => {
    const anchor = sampleOccurrence({ kind: 'anchor', owner: sampleRole('arendal') });
    expect(mine('arendal@kommune.example', [anchor])).toEqual([]);
    expect(mine('ingen@kommune.example', [meeting, sampleDeadline()])).toEqual([]);
    expect(mine('', [meeting])).toEqual([]);
  });

  test('also what is private, cancelled, undated or removed', () => {
    const own = [
      { ...meeting, key: 'a', visibility: 'private' as const },
      { ...meeting, key: 'b', status: 'cancelled' as const },
      { ...meeting, key: 'c', time: { type: 'undated' as const } },
    ];
    expect(mine('risor@kommune.example', own)).toHaveLength(3);
    expect(myOccurrences('risor@kommune.example', [published(meeting, true)], new Map())).toHaveLength(1);
  });
});
