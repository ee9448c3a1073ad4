import type { PlanningPreferences } from '../../../domain/schedule/planningPreferences.ts';
import type { ClockTime } from '../../../domain/time/clockTime.ts';
import type { WheelFile } from '../kinds/wheelFile.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { checkAvoid } from './checkAvoid.ts';
import type { WheelContext } from './wheelContext.ts';

const STANDARD: PlanningPreferences = {
  weekdays: [4, 3, 2],
  time: { from: '10:00' as ClockTime, to: '15:00' as ClockTime },
  window: { type: 'days', from: { month: 1, day: 8 }, to: { month: 12, day: 15 } },
  avoid: ['paskeuke', 'romjul', 'fellesferie'],
  weights: { weekday: 2, spread: 1, squeezedDay: 50, schoolHoliday: 20, coincide: 10, lead: 3, travel: 10 },
};

/** How a wheel wants its dates chosen, with the standard where it says nothing. */
export function resolvePlanning(
  written: WheelFile['planning'],
  spot: Spot,
  context: WheelContext,
): PlanningPreferences {
  if (written === undefined) return STANDARD;
  checkAvoid(written.avoid, spot, context);
  const { weekdays } = written;
  if (weekdays && (weekdays.length === 0 || new Set(weekdays).size < weekdays.length)) {
    context.report(
      {
        code: 'schedule-invalid-value',
        message: weekdays.length === 0 ? 'Listen over møtedager er tom.' : 'En møtedag står to ganger.',
        remedy: 'Skriv hver dag én gang, for eksempel [thu, wed, tue].',
      },
      spotAt(spot, 'weekdays').value,
    );
  }
  const { weights } = written;
  return {
    weekdays: weekdays ?? STANDARD.weekdays,
    time: written.time ?? STANDARD.time,
    window: written.window ?? STANDARD.window,
    avoid: written.avoid ?? STANDARD.avoid,
    weights: {
      weekday: weights?.weekday ?? STANDARD.weights.weekday,
      spread: weights?.spread ?? STANDARD.weights.spread,
      squeezedDay: weights?.squeezed_day ?? STANDARD.weights.squeezedDay,
      schoolHoliday: weights?.school_holiday ?? STANDARD.weights.schoolHoliday,
      coincide: weights?.coincide ?? STANDARD.weights.coincide,
      lead: weights?.lead ?? STANDARD.weights.lead,
      travel: weights?.travel ?? STANDARD.weights.travel,
      ...(weights?.busy === undefined ? {} : { busy: weights.busy }),
    },
  };
}
