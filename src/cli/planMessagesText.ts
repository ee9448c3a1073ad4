import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { InvitedRole } from '../domain/occurrences/occurrence.ts';
import { firstDay } from '../domain/occurrences/firstDay.ts';
import type { Message } from '../domain/messages/message.ts';
import type { MessageReason } from '../domain/publication/messageReason.ts';
import type { Plan } from '../domain/publication/plan.ts';
import { reminderChanges } from '../domain/publication/reminderChanges.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { countedText } from './countedText.ts';
import { mailCountsText } from './mailCountsText.ts';
import { tellingText } from './tellingText.ts';

const NAMES_SHOWN = 3;
const LINES_SHOWN = 8;

type Told = {
  readonly recipient: InvitedRole;
  readonly method: Message['method'];
  readonly reasons: readonly MessageReason[];
  readonly occurrence: Occurrence | undefined;
};

/** Who will be told what, recipients who are told the same together, and what is held back. `all` shows every name. */
export function planMessagesText(plan: Plan, all: boolean): readonly string[] {
  const invitations = plan.messages.filter(({ kind }) => kind === 'invitation');
  const tellings = invitations.map((message): Told => {
    const { recipient, method, occurrence } = message;
    return { recipient, method, occurrence, reasons: plan.reasons[message.key] ?? [] };
  });
  const lines = [
    ...(tellings.length > 0
      ? [`E-post som sendes straks: ${mailCounts(tellings)}`, ...groups(tellings, all)]
      : []),
    ...fallen(plan),
    ...reminderLines(plan),
  ];
  return [...(lines.length > 0 ? lines : ['Ingen får e-post av dette.']), ...heldBackLines(plan, all)];
}

function mailCounts(tellings: readonly Told[]): string {
  const recipients = new Set(tellings.map(({ recipient }) => recipient.address.toLowerCase())).size;
  return `${mailCountsText(tellings)} til ${countedText(recipients, 'mottaker', 'mottakere')}`;
}

function groups(tellings: readonly Told[], all: boolean): readonly string[] {
  const byRecipient = Map.groupBy(tellings, ({ recipient }) => `${recipient.id} ${recipient.address}`);
  const alike = Map.groupBy([...byRecipient.values()], (own) => linesOf(own).join('\n'));
  return [...alike.values()].flatMap((group) => {
    const lines = linesOf(group[0] ?? []);
    const shown = all || lines.length <= LINES_SHOWN + 1 ? lines : lines.slice(0, LINES_SHOWN);
    return [
      `  ${namesOf(
        group.flatMap((own) => own[0] ?? []),
        all,
      )}:`,
      ...shown.map((line) => `    ${line}`),
      ...(shown.length < lines.length
        ? [`    … og ${lines.length - shown.length} til (--all viser alle)`]
        : []),
    ];
  });
}

function linesOf(tellings: readonly Told[]): readonly string[] {
  return tellings.map(({ method, reasons, occurrence }) => {
    const day = occurrence && firstDay(occurrence.time);
    return `${tellingText(method, reasons)}: ${occurrence?.title ?? ''}${day ? `, ${formatDay(day, 'nb')}` : ''}`;
  });
}

function namesOf(tellings: readonly Told[], all: boolean): string {
  const names = tellings.map(({ recipient: { name, address }, reasons }) =>
    reasons.includes('address') ? `${name} <${address}>` : name,
  );
  if (all || names.length <= NAMES_SHOWN + 1) return names.join(', ');
  return `${names.slice(0, NAMES_SHOWN).join(', ')} og ${names.length - NAMES_SHOWN} til`;
}

/** Invitations that were to leave and now do not, or with other words. */
function fallen({ superseded, messages }: Plan): readonly string[] {
  const again = new Set(
    messages.map(({ occurrence, recipient }) => `${occurrence.key} ${recipient.address}`),
  );
  const waited = superseded.filter(({ kind }) => kind === 'invitation');
  const gone = waited.filter(({ occurrence, recipient }) => !again.has(`${occurrence} ${recipient.address}`));
  const replaced = waited.length - gone.length;
  return [
    ...(replaced > 0 ? [`  (${replaced} av dem erstatter en melding som ikke er sendt ennå.)`] : []),
    ...(gone.length > 0
      ? [`${countedText(gone.length, 'melding', 'meldinger')} om møter er ikke sendt ennå, og faller bort.`]
      : []),
  ];
}

function reminderLines(plan: Plan): readonly string[] {
  const { created, moved, kept, dropped } = reminderChanges(plan);
  const counts = [
    ...(created.length > 0 ? [`${created.length} ${created.length === 1 ? 'ny' : 'nye'}`] : []),
    ...(moved.length > 0 ? [`${moved.length} flyttet`] : []),
    ...(kept.length > 0 ? [`${kept.length} med ny tekst`] : []),
    ...(dropped.length > 0 ? [`${dropped.length} faller bort`] : []),
  ];
  if (counts.length === 0) return [];
  const due = [...created, ...moved, ...kept];
  const now = due.filter(({ dueAt }) => dueAt <= plan.madeAt).length;
  const ahead = due.flatMap(({ dueAt }) => (dueAt > plan.madeAt ? [dateIn(dueAt)] : [])).toSorted();
  const [from, to] = [ahead[0], ahead.at(-1)];
  const span = [
    ...(now > 0 ? [`${now} sendes straks`] : []),
    ...(from ? [`neste ${formatDay(from, 'nb')}`] : []),
    ...(to && to !== from ? [`siste ${formatDay(to, 'nb')}`] : []),
  ];
  return [`Påminnelser: ${[counts.join(', '), ...(span.length > 0 ? [span.join(', ')] : [])].join('; ')}.`];
}

function heldBackLines(plan: Plan, all: boolean): readonly string[] {
  if (plan.heldBack.length === 0) return [];
  const known = new Map(
    plan.changes.flatMap(({ key, before, after }) => {
      const it = after ?? before;
      return it ? [[key, it] as const] : [];
    }),
  );
  const held = plan.heldBack.map((each): Told => ({ ...each, occurrence: known.get(each.occurrence) }));
  if (plan.notify === 'none')
    return [
      `Holdes tilbake (--notify none): ${mailCounts(held)}. De blir ikke sendt senere av seg selv.`,
      ...groups(held, all),
    ];
  const recipients = new Set(held.map(({ recipient }) => recipient.address.toLowerCase())).size;
  return [
    `Bare tekst er endret for ${countedText(recipients, 'innkalt', 'innkalte')}: de får ingen ny innkalling. --notify all sender den.`,
  ];
}
