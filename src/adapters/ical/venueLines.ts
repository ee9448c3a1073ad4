import { joinAddress } from '../../domain/occurrences/joinAddress.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Language } from '../../domain/time/language.ts';
import type { EventContent } from './eventLines.ts';
import { eventWords } from './eventWords.ts';

/** Where an entry says it is: the place, or the web address where there is no other, which calendar programs make a link of. */
export function venueLines(
  occurrence: Occurrence,
  language: Language,
): Pick<EventContent, 'location' | 'conference'> {
  const address = joinAddress(occurrence);
  return {
    location: occurrence.place ?? address,
    conference: address === null ? null : { address, label: eventWords[language].join },
  };
}
