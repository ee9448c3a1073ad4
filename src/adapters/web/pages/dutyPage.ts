import type { ArshjulError } from '../../../application/errors/arshjulError.ts';
import type { Fulfilment } from '../../../domain/fulfilment/fulfilment.ts';
import { pageAddress } from '../../../domain/occurrences/pageAddress.ts';
import type { Published } from '../../../domain/publication/published.ts';
import { formatMeetingTime } from '../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../domain/time/language.ts';
import { formatInstant } from '../formatInstant.ts';
import type { PersonalPage } from '../personalPage.ts';
import { dutyWords } from './dutyWords.ts';

/** What was typed, and why it could not be recorded. */
export type FailedNote = { readonly note: string | null; readonly error: ArshjulError };

/** The page of one deadline or duty: what it is, what has been said of it, and the form to say it is done or take that back. */
export function dutyPage(
  { occurrence, removed }: Published,
  latest: Fulfilment | null,
  language: Language,
  failed: FailedNote | null = null,
): PersonalPage {
  const words = dutyWords[language];
  const { title, bodyName, owner, purpose, status, time } = occurrence;
  const gone = removed || status === 'cancelled';
  const said = latest !== null && latest.state !== 'open' ? latest : null;
  return {
    status: failed ? 422 : gone ? 410 : 200,
    page: {
      template: 'duty',
      title,
      section: null,
      language,
      data: {
        words,
        purpose,
        facts: [
          [words.due, formatMeetingTime(time, language)],
          [words.owner, owner?.name ?? null],
          [words.body, bodyName === null || title.includes(bodyName) ? null : bodyName],
        ].filter(([, value]) => value !== null),
        gone: removed ? words.removed : gone ? words.cancelled : null,
        said: said && {
          waived: said.state === 'waived',
          text: (said.state === 'waived' ? words.waivedBy : words.doneBy)(
            said.by,
            formatInstant(said.at, language),
          ),
          reason: said.reason,
        },
        reopened:
          latest?.state === 'open' ? words.reopenedBy(latest.by, formatInstant(latest.at, language)) : null,
        // Errors are Norwegian; one who reads English is told in English.
        problem:
          failed && (language === 'en' ? words.tooLong : `${failed.error.message} ${failed.error.remedy}`),
        note: failed?.note ?? '',
        link: gone ? null : pageAddress(occurrence),
      },
    },
  };
}
