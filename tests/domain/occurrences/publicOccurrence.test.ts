import { expect, test } from 'vitest';
import { publicOccurrence } from '../../../src/domain/occurrences/publicOccurrence.ts';
import { anObligation, aRole } from '../anOccurrence.ts';

test.each(['public', 'members'] as const)(
  'no role and no address leaves with what is shown (%s)',
  (visibility) => {
    const occurrence = anObligation({
      visibility,
      invited: [aRole('arendal')],
      helpers: [aRole('fylke')],
      escalate: [{ after: { amount: 3, unit: 'workingDay' }, to: aRole('ordforer') }],
    });
    expect(JSON.stringify(occurrence)).toContain('@ordforer.example');
    expect(JSON.stringify(publicOccurrence(occurrence))).not.toContain('kommunedirektor@');
  },
);
