import type { Offset, OffsetUnit } from '../time/offset.ts';

const UNITS: Readonly<Record<OffsetUnit, readonly [one: string, many: string]>> = {
  day: ['dag', 'dager'],
  week: ['uke', 'uker'],
  month: ['måned', 'måneder'],
  workingDay: ['virkedag', 'virkedager'],
};

/** The size of an offset in Norwegian: «3 uker», «1 måned». The sign is left to the sentence around it. */
export function offsetText(offset: Offset): string {
  const size = Math.abs(offset.amount);
  return `${size} ${UNITS[offset.unit][size === 1 ? 0 : 1]}`;
}
