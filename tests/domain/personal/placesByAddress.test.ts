import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OccurrenceKind } from '../../../src/domain/occurrences/occurrence.ts';
import { myOccurrences } from '../../../src/domain/personal/myOccurrences.ts';
import { placesByAddress } from '../../../src/domain/personal/placesByAddress.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { sampleOccurrence, sampleRole } from '../../application/sampleOccurrence.ts';

const AT = '2027-01-05T08:00:00.000Z' as Instant;
const NAMES = ['arendal', 'risor', 'Risor', 'grimstad', 'uia'];

const roles = fc.subarray(NAMES).map((names) => names.map((name) => sampleRole(name)));
const calls = roles.map((own) => own.map((deputy) => ({ for: 'arendal', deputy })));
const one = fc.record({
  kind: fc.constantFrom<OccurrenceKind>('meeting', 'obligation', 'duty', 'anchor'),
  invited: roles,
  helpers: roles,
  owner: fc.constantFrom(null, ...NAMES).map((name) => (name === null ? null : sampleRole(name, 'owner'))),
  calls,
});

test('for every address at once says what is said for each by itself', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (all) => {
      const published = all.map(({ calls: _calls, ...changes }, index) => ({
        occurrence: sampleOccurrence({ ...changes, key: `k/${index}` }),
        sequence: 0,
        createdAt: AT,
        lastModified: AT,
        removed: false,
      }));
      const called = new Map(all.map((each, index) => [`k/${index}`, each.calls]));
      const places = placesByAddress(published, called);
      for (const name of NAMES) {
        const address = `${name}@kommune.example`;
        const mine = myOccurrences(address, published, called);
        const own = places.get(address.toLowerCase());
        expect((own?.places ?? []).map((place) => published[place])).toEqual(
          mine.map((each) => each.published),
        );
        expect(own?.language).toBe(mine[0]?.roles[0]?.language);
      }
    }),
  );
});
