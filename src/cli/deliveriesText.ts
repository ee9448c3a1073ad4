import type { DeliveryEntry } from '../application/ports/deliveryLog.ts';
import type { MessageKind } from '../domain/messages/messageKind.ts';
import type { MessageState } from '../domain/messages/messageState.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { deliveryState } from './deliveryState.ts';
import { foldText } from './foldText.ts';

const KINDS: Readonly<Record<MessageKind, string>> = {
  invitation: 'innkalling',
  reminder: 'påminnelse',
  escalation: 'purring',
  nudge: 'spørsmål om svar',
  digest: 'ukeoversikt',
  notice: 'varsel',
  link: 'personlig lenke',
};

/** Only what needs a hand says what the hand can do. */
const REMEDIES: Readonly<Partial<Record<MessageState, string>>> = {
  failed:
    'Rett adressen og kjør «arshjul apply», eller send på nytt med «arshjul deliveries retry <nøkkel>».',
  unknown:
    'Spør mottakeren, og send på nytt med «arshjul deliveries retry <nøkkel>» eller gi den opp med «skip». To like innkallinger gir én avtale.',
  missed: 'Si fra på en annen måte, og rydd den bort med «arshjul deliveries skip <nøkkel> --reason …».',
  retry: 'Den prøves igjen av seg selv.',
};

export type DeliveriesShown = {
  readonly counts: Readonly<Record<MessageState, number>>;
  readonly entries: readonly DeliveryEntry[];
  /** More match than are shown. */
  readonly more: boolean;
  /** Nothing was asked for: only what needs a hand is shown. */
  readonly troublesOnly: boolean;
};

/** Counts in each state, then the messages: who, what, when, why, and what can be done, grouped by state. */
export function deliveriesText(shown: DeliveriesShown, width: number): string {
  const { counts, entries, more, troublesOnly } = shown;
  const states = Object.keys(deliveryState) as MessageState[];
  const counted = states.filter((state) => counts[state] > 0);
  if (counted.length === 0) return 'Ingen e-post er planlagt eller sendt ennå.\n';
  const lines = [`E-post: ${counted.map((state) => `${counts[state]} ${deliveryState[state]}`).join(', ')}.`];
  if (entries.length === 0)
    lines.push(troublesOnly ? 'Alt har gått som det skal; ingenting trenger en hånd.' : 'Ingenting passer.');
  for (const state of states) {
    const own = entries.filter((entry) => entry.state === state);
    if (own.length === 0) continue;
    lines.push('', heading(deliveryState[state]));
    const remedy = REMEDIES[state];
    if (remedy !== undefined) lines.push(foldText(`  ${remedy}`, width, 2));
    lines.push(...own.flatMap((entry) => linesOf(entry, width)));
  }
  if (more) lines.push('', 'Flere passer enn det er vist. Begrens med --state, --to, --wheel eller --since.');
  if (troublesOnly) lines.push('', 'Andre tilstander vises med --state, for eksempel --state sent.');
  return `${lines.join('\n')}\n`;
}

function heading(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function linesOf(entry: DeliveryEntry, width: number): readonly string[] {
  const { kind, method, title, recipient, changedAt, dueAt, error, response, key, handling } = entry;
  const what = method === 'CANCEL' ? 'avlysning' : KINDS[kind];
  const day = formatDay(dateIn(changedAt ?? dueAt), 'nb');
  return [
    foldText(`  ${recipient.name} <${recipient.address}>: ${what}, ${title} (${day})`, width, 4),
    ...(error === null ? [] : [foldText(`    ${error.replaceAll(/\s+/g, ' ')}`, width, 4)]),
    ...(entry.state === 'sent' && response !== null ? [foldText(`    Svar: ${response}`, width, 4)] : []),
    ...handling.map((line) => foldText(`    ${line}`, width, 4)),
    `    ${key}`,
  ];
}
