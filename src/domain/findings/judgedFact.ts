import type { Finding } from './finding.ts';

/**
 * What one rule finds about one meeting, before facts that say the same are told together. `subject` and `predicate` make
 * the sentence: «KDU Agder 1 (tirsdag 5. januar 2027)» + «ligger på en inneklemt dag»; no full stop.
 */
export type JudgedFact = Omit<Finding, 'message'> & { readonly subject: string; readonly predicate: string };
