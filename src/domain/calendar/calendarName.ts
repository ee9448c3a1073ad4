import type { Language } from '../time/language.ts';

/** What a day or period is called in each language. */
export type CalendarName = Readonly<Record<Language, string>>;
