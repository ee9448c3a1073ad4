import type { LoadedCalendar } from '../loadCalendar.ts';
import type { CalendarView } from './calendarView.ts';

/** The calendar as those who change it need it: all that was worked out, and a way to have the files looked at now. */
export type CalendarReading = CalendarView & {
  /** What `current` shows, with what it was worked out from; null before any good reading. */
  loaded(): Promise<LoadedCalendar | null>;
  /** Whoever asks next gets the files as they are then, however fresh the last reading is. */
  lookAgain(): void;
};
