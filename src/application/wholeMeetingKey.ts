import { yearSlots } from '../domain/compile/yearSlots.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import { loadSchedules } from './loadSchedules.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import { wholeKey } from './wholeKey.ts';
import { yearIn } from './yearIn.ts';

/**
 * The key of a meeting as people shorten it (`kdk/mote/3`, and the year beside it), made whole. A date is decided for one
 * year, so that is never guessed: throws `not-found` when neither says it, and when they differ.
 */
export async function wholeMeetingKey(
  source: ScheduleSource,
  text: string,
  given: number | null,
): Promise<string> {
  const written = yearIn(text);
  if (written !== null && given !== null && written !== given) {
    throw new ArshjulError('not-found', `Nøkkelen «${text}» er i ${written}, men --year er ${given}.`, {
      remedy: 'Skriv det samme året, eller utelat --year.',
    });
  }
  const year = written ?? given;
  if (year === null) {
    throw new ArshjulError('not-found', `«${text}» sier ikke hvilket år.`, {
      remedy:
        'Legg til --year, for eksempel --year 2027, eller skriv hele nøkkelen: hjul/organ/serie/år/møte.',
    });
  }
  if (written !== null && text.split('/').length >= 5) return text;
  const { schedules } = await loadSchedules(source);
  return wholeKey(
    text,
    year,
    yearSlots(schedules, year).slots.map(({ key }) => key),
  );
}
