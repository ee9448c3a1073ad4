import { expect, test } from 'vitest';
import { explainDate } from '../../../src/domain/planning/explainDate.ts';
import { formatExplanation } from '../../../src/domain/planning/formatExplanation.ts';
import { demand, on, placed, problem, relation, workingDays } from './aProblem.ts';
import { propose } from './propose.ts';

const KEY = 'agder/kdk/mote/2027/2';

const sample = problem(
  [
    demand(KEY, {
      candidates: workingDays('2027-05-03', '2027-05-14'),
      rejected: [
        { date: on('2027-05-06'), reason: 'Kristi himmelfartsdag', cite: [] },
        { date: on('2027-05-08'), reason: 'helg', cite: ['AGD-3'] },
        { date: on('2027-05-09'), reason: 'helg', cite: ['AGD-3'] },
      ],
      target: on('2027-05-05'),
      offices: ['leder'],
      relations: [relation('before', 'agder/ok/mote/2027/1', { gap: '2d', cite: ['AGD-13'] })],
      cite: ['AGD-36'],
    }),
    demand('agder/ok/mote/2027/1', { candidates: [on('2027-05-14')] }),
  ],
  { placed: [placed('ks/styre/mote/2027/1', '2027-05-04', { offices: ['leder'] })] },
);

test('tells for every day of the window what speaks against it', async () => {
  const { dates } = await propose(sample);
  const explanation = explainDate(KEY, sample, dates)!;
  expect(formatExplanation(explanation)).toBe(
    `agder/kdk/mote/2027/2: onsdag 5. mai 2027
Vindu: mandag 3. mai 2027 til fredag 14. mai 2027, 9 av 12 dager er mulige alene.
Regler:
  møtets egen regel [AGD-36]
  må ligge minst 2 dager før agder/ok/mote/2027/1 [AGD-13]
Kostnad ved dagen:
  2  onsdag er mindre ønsket (vekt 2)
Andre dager:
  +6  mandag 3. mai 2027: mandag er mindre ønsket, 2 dager lenger fra jevn spredning
  nei  tirsdag 4. mai 2027: kolliderer med ks/styre/mote/2027/1 (leder er innkalt til begge)
  nei  torsdag 6. mai 2027: Kristi himmelfartsdag
  +28  fredag 7. mai 2027: fredag er mindre ønsket, 2 dager lenger fra jevn spredning, inneklemt dag
  +9  mandag 10. mai 2027: mandag er mindre ønsket, 5 dager lenger fra jevn spredning
  +4  tirsdag 11. mai 2027: 6 dager lenger fra jevn spredning, en mer ønsket ukedag
  +7  onsdag 12. mai 2027: 7 dager lenger fra jevn spredning
  nei  torsdag 13. mai 2027 til fredag 14. mai 2027: må ligge minst 2 dager før agder/ok/mote/2027/1 (fredag 14. mai 2027) [AGD-13]
  nei  lørdager og søndager (2): helg
`,
  );
});

test('the extra costs are those the proposal was chosen by: no allowed day is cheaper', async () => {
  const { dates } = await propose(sample);
  const { neighbours } = explainDate(KEY, sample, dates)!;
  expect(neighbours.filter(({ extra }) => extra !== null && extra < 0)).toEqual([]);
});

test('a meeting without a date is explained too', async () => {
  const impossible = problem([
    demand(KEY, { candidates: [], rejected: [{ date: on('2027-03-06'), reason: 'lørdag', cite: [] }] }),
  ]);
  const { dates } = await propose(impossible);
  expect(formatExplanation(explainDate(KEY, impossible, dates)!)).toBe(`${KEY}: uten dato
Vindu: lørdag 6. mars 2027 til lørdag 6. mars 2027, 0 av 1 dager er mulige alene.
Regler:
  ingen utover vinduet
Andre dager:
  nei  lørdager og søndager (1): helg
  vinduet har ingen andre virkedager
`);
});

test('a key that is no demand has no explanation', () => {
  expect(explainDate('agder/kdk/mote/2027/9', sample, new Map())).toBeNull();
});
