import { offsetText } from '../planning/offsetText.ts';
import type { Offset } from '../time/offset.ts';

/** How a day is counted from an event: «5 måneder før Kommunedirektørlandsmøtet 16. mars 2027». */
export function countedFrom(offset: Offset, event: string): string {
  if (offset.amount === 0) return `samme dag som ${event}`;
  return `${offsetText(offset)} ${offset.amount < 0 ? 'før' : 'etter'} ${event}`;
}
