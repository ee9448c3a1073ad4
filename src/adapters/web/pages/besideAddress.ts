import { yearAddress } from './yearAddress.ts';
import type { YearContent } from './yearContent.ts';

/** Where a year and the one beside it are shown side by side, with the same filter; null when there is only one. */
export function besideAddress({ wheel, year, filter }: YearContent, years: readonly number[]): string | null {
  const other = years.includes(year + 1) ? year + 1 : years.includes(year - 1) ? year - 1 : null;
  if (other === null) return null;
  const query = yearAddress(wheel.id, year, filter).split('?')[1];
  const span = [year, other].toSorted((a, b) => a - b).join('-');
  return `/${encodeURIComponent(wheel.id)}/ar/${span}${query ? `?${query}` : ''}`;
}
