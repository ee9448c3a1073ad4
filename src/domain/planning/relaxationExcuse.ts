import { excuseName } from '../findings/excuseName.ts';
import type { Relaxation } from './relaxation.ts';

/** The name by which the judge knows the rule that a relaxation breaks. */
export function relaxationExcuse({ demand, change }: Relaxation): string {
  switch (change.type) {
    case 'widen':
    case 'avoid':
      return excuseName('days', demand.key);
    case 'gap':
    case 'order':
      return excuseName('order', ...change.keys);
    case 'clash':
      return excuseName('clash', ...change.keys);
  }
}
