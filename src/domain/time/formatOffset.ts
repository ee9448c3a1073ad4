import type { Offset } from './offset.ts';

const UNITS = { day: 'd', week: 'w', month: 'mo', workingDay: 'wd' } as const;

/** An offset as it is written in the schedules: `-8w`, `+1wd`, `0d`. */
export function formatOffset({ amount, unit }: Offset): string {
  return `${amount > 0 ? '+' : ''}${amount}${UNITS[unit]}`;
}
