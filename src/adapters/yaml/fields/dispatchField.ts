import { oneOf } from './oneOf.ts';

/** How the invitations to a meeting leave: all at the same moment, or each on its own. */
export const dispatchField = () =>
  oneOf(['together', 'each']).meta({
    description:
      'Hvordan innkallingene sendes: together (alle i samme øyeblikk, eller ingen) eller each (hver for seg).',
    default: 'each',
  });
