import type { FoundMeeting } from './moment.ts';
import type { Relation } from './relation.ts';

/** A tie as the file has it: to a meeting or anchor by name, or to a meeting that is looked up year by year. */
export type WrittenRelation = Relation | LookedUpRelation;

export type LookedUpRelation = Omit<Relation, 'of'> & { readonly of: FoundMeeting };
