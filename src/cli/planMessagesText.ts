import type { Message } from '../domain/messages/message.ts';
import type { Plan } from '../domain/publication/plan.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { dateIn } from '../domain/time/dateIn.ts';

/** Who will be told what, a line an occurrence and kind, with the day it leaves; «straks» for what leaves on apply. */
export function planMessagesText(plan: Plan): readonly string[] {
  const { messages, superseded, changes } = plan;
  if (messages.length === 0 && superseded.length === 0) return ['Ingen får e-post av dette.'];
  const known = new Set(changes.filter(({ before }) => before?.status === 'confirmed').map(({ key }) => key));
  const invitations = grouped(messages.filter(({ kind }) => kind === 'invitation'));
  const reminders = messages.filter(({ kind }) => kind === 'reminder');
  return [
    ...(invitations.length > 0 ? ['E-post som sendes straks:'] : []),
    ...invitations.map((group) => `  ${invitationLine(group, known)}`),
    ...(reminders.length > 0 ? [`Påminnelser: ${reminders.length}, ${span(reminders)}.`] : []),
    ...(superseded.length > 0
      ? [`Planlagt e-post som erstattes eller faller bort: ${superseded.length}.`]
      : []),
  ];
}

function grouped(messages: readonly Message[]): readonly (readonly Message[])[] {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const id = `${message.occurrence.key} ${message.method}`;
    groups.set(id, [...(groups.get(id) ?? []), message]);
  }
  return [...groups.values()];
}

function invitationLine(group: readonly Message[], known: ReadonlySet<string>): string {
  const [first] = group;
  if (!first) return '';
  const call = known.has(first.occurrence.key) ? 'Ny innkalling (endret)' : 'Innkalling';
  const verb = first.method === 'CANCEL' ? 'Avlysning' : call;
  const names = group.map(({ recipient }) => recipient.name);
  const listed =
    names.length > 4 ? `${names.slice(0, 3).join(', ')} og ${names.length - 3} til` : names.join(', ');
  return `${verb} til ${first.occurrence.title}: ${listed}`;
}

function span(reminders: readonly Message[]): string {
  const sorted = reminders.map(({ dueAt }) => dateIn(dueAt)).toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (!from || !to) return 'uten dag';
  return `den første ${formatDay(from, 'nb')}, den siste ${formatDay(to, 'nb')}`;
}
