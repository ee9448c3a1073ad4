import type { IncomingEntry } from '../application/ports/inboxStore.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { foldText } from './foldText.ts';

const TYPES: Readonly<Record<IncomingEntry['type'], string>> = {
  reply: 'svar på innkalling',
  counter: 'forslag til endring',
  autoreply: 'automatisk svar',
  bounce: 'e-post i retur',
  other: 'e-post',
};

const VERDICTS: Readonly<Record<IncomingEntry['verdict'], string>> = {
  recorded: 'ført',
  stale: 'ført, men for sent',
  duplicate: 'ført fra før',
  held: 'venter',
  noted: 'notert',
};

/** Mail that came in, one entry of four lines each: what and when, from whom, why, and its id. */
export function inboxText(entries: readonly IncomingEntry[], width: number): string {
  return entries
    .map((entry) => {
      const { id, sender, subject, type, verdict, reason, receivedAt, handledBy } = entry;
      const state = handledBy === null ? VERDICTS[verdict] : `tatt hånd om av ${handledBy}`;
      return [
        `${subject || '(uten emne)'} – ${TYPES[type]}, ${state}`,
        `  ${formatDay(dateIn(receivedAt), 'nb')} fra ${sender || 'ukjent avsender'}`,
        `  ${reason}`,
        `  ${id}`,
        '',
      ]
        .map((line) => foldText(line, width, 4))
        .join('\n');
    })
    .join('\n');
}
