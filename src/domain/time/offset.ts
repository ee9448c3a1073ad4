/** A signed distance from a day: calendar days, weeks, months (clamped to month end) or Norwegian working days. */
export type Offset = { readonly amount: number; readonly unit: OffsetUnit };

export type OffsetUnit = 'day' | 'week' | 'month' | 'workingDay';

const UNITS: Readonly<Record<string, OffsetUnit>> = { d: 'day', w: 'week', mo: 'month', wd: 'workingDay' };

/** Reads `-8w`, `+1wd`, `-5mo`, `3d` or `0`; at most 3 660 days, 520 weeks, 120 months. `null` for anything else. */
export function offset(text: string): Offset | null {
  if (/^[+-]?0$/.test(text)) return { amount: 0, unit: 'day' };
  const match = /^([+-]?)(\d{1,4})(d|wd|w|mo)$/.exec(text);
  const unit = UNITS[match?.[3] ?? ''];
  if (!match || !unit) return null;
  const size = Number(match[2]);
  const most = unit === 'month' ? 120 : unit === 'week' ? 520 : 3660;
  if (size > most) return null;
  return { amount: match[1] === '-' && size > 0 ? -size : size, unit };
}
