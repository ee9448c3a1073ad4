import { appliedEntry } from '../application/appliedEntry.ts';
import type { Plan } from '../domain/publication/plan.ts';
import type { Service } from '../compose.ts';
import type { Terminal } from './command.ts';
import { confirmed } from './confirmed.ts';
import { mailCountsText } from './mailCountsText.ts';
import { countedText } from './countedText.ts';
import { followSending } from './followSending.ts';
import { foldText } from './foldText.ts';

/**
 * Asks unless told not to, applies the plan, wakes the workers and, if wanted, follows what they send. Answers the new revision; null
 * when nothing was done.
 */
export async function applyPlan(
  service: Service,
  terminal: Terminal,
  plan: Plan,
  { yes, follow }: { readonly yes: boolean; readonly follow: boolean },
): Promise<number | null> {
  if (!yes && !(await confirmed(terminal))) {
    terminal.out('Ingenting er gjort.\n');
    return null;
  }
  const { publications } = await service.planSources();
  const now = service.clock.now();
  const revision = await publications.commit(plan, 'kommandolinjen', now);
  await (await service.state()).audit.record(appliedEntry(plan, revision, 'kommandolinjen', now));
  const due = plan.messages.filter(({ dueAt }) => dueAt <= now);
  const later = plan.messages.length - due.length;
  const told = [
    `Gjennomført som revisjon ${revision}.`,
    due.length > 0 ? `${mailCountsText(due)} sendes nå.` : 'Ingen e-post sendes nå.',
    ...(later > 0
      ? [`${countedText(later, 'påminnelse ligger klar', 'påminnelser ligger klare')} til sin dag.`]
      : []),
  ];
  terminal.out(`${foldText(told.join(' '), terminal.width, 0)}\n`);
  await service.wake();
  if (follow && due.length > 0) await followSending(service, terminal, revision);
  return revision;
}
