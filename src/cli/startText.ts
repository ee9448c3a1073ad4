import type { LoadedCalendar } from '../application/loadCalendar.ts';
import type { MessageState } from '../domain/messages/messageState.ts';
import { occurrencesOfYear } from '../domain/occurrences/occurrencesOfYear.ts';
import type { Instant } from '../domain/time/instant.ts';
import { countedText } from './countedText.ts';

export type StartFacts = {
  readonly years: readonly number[];
  /** Null when the files have errors. */
  readonly calendar: LoadedCalendar | null;
  readonly applied: number | null;
  readonly waiting: number;
  readonly revision: number;
  readonly feeds: number;
  readonly messages: Readonly<Record<MessageState, number>>;
  readonly url: string;
  /** Folder of the local mailbox; null when mail goes to a server. */
  readonly mailbox: string | null;
  readonly now: Instant;
};

/** The few lines «npm start» ends with: what there is, what is sent, and where to look. */
export function startText(facts: StartFacts): string {
  const { messages, url, mailbox } = facts;
  const open = messages.planned + messages.retry + messages.claimed;
  return [
    '',
    ...(facts.calendar
      ? calendarLines(facts.calendar, facts.years)
      : ['  Filene har feil; det som er publisert, står.']),
    `  Kalendere: ${facts.feeds} til å abonnere på.`,
    `  E-post: ${messages.sent} sendt, ${open} venter på sin dag${attention(messages)}.`,
    ...stateLines(facts),
    '',
    `  Se året:        ${url}/`,
    `  Se funnene:     ${url}/funn`,
    `  Abonner:        ${url}/abonner`,
    `  Arbeidsbordet:  ${url}/desk  (for adressene under «desk» i wheel.yaml; ${mailbox === null ? 'lenken kommer på e-post' : 'lenken ligger i e-posten under'})`,
    ...(mailbox === null ? [] : [`  Les e-posten:   ${url}/mailbox  (filene ligger i ${mailbox}/)`]),
    '',
    '  Ctrl-C stopper alt.',
    '',
  ].join('\n');
}

function calendarLines(
  { schedules, occurrences, findings }: LoadedCalendar,
  years: readonly number[],
): readonly string[] {
  const bodies = schedules.wheels.reduce((sum, wheel) => sum + wheel.bodies.length, 0);
  const perYear = years.map((year) => {
    const inYear = occurrencesOfYear(occurrences, year);
    const meetings = inYear.filter(({ kind }) => kind === 'meeting').length;
    const deadlines = inYear.filter(({ kind }) => kind === 'obligation').length;
    const duties = inYear.filter(({ kind }) => kind === 'duty').length;
    return `  ${year}: ${meetings} møter, ${deadlines} frister, ${duties} plikter rundt møtene.`;
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const rest = findings.length - errors - warnings;
  return [
    `  ${schedules.wheels.length} årshjul med ${bodies} organer.`,
    ...perYear,
    `  Funn: ${countedText(errors, 'feil', 'feil')}, ${countedText(warnings, 'advarsel', 'advarsler')}, ${rest} til orientering.`,
  ];
}

function attention({ failed, unknown, missed }: StartFacts['messages']): string {
  const words = [
    ...(failed > 0 ? [`${failed} feilet`] : []),
    ...(unknown > 0 ? [`${unknown} uten svar fra e-posttjeneren`] : []),
    ...(missed > 0 ? [`${missed} rakk ikke fram i tide`] : []),
  ];
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

function stateLines({ applied, waiting, revision, calendar }: StartFacts): readonly string[] {
  if (applied !== null) return [`  Første plan er gjennomført (revisjon ${revision}).`];
  if (!calendar) return [];
  if (waiting === 0) return [`  Ingen endringer siden revisjon ${revision}.`];
  const what = countedText(waiting, 'endring venter', 'endringer venter');
  return [`  ${what}: «npx arshjul plan» viser dem, «npx arshjul apply» gjennomfører.`];
}
