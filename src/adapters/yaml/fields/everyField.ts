import { closed } from './closed.ts';
import { oneOf } from './oneOf.ts';
import { wholeNumber } from './wholeNumber.ts';

/** How often a thing comes round: every so many years from an anchor year, or so many years after an election. */
export const everyField = () =>
  closed({
    years: wholeNumber(0, 50).describe(
      'Med anchor: antall år mellom hver gang (1 eller mer). Med after: antall år etter valgåret (0 er valgåret selv).',
    ),
    anchor: wholeNumber(1900, 2199).optional().describe('Et år det skjer i; resten regnes derfra.'),
    after: oneOf(['local-election', 'storting-election'])
      .optional()
      .describe('Valget det følger: local-election (kommune- og fylkestingsvalg) eller storting-election.'),
  }).describe(
    'Hvor ofte, når det ikke er hvert år: {years: 2, anchor: 2021} eller {after: local-election, years: 1}.',
  );
