import type { Plan } from '../domain/publication/plan.ts';
import type { Service } from '../compose.ts';
import type { Terminal } from './command.ts';
import { confirmed } from './confirmed.ts';
import { countedText } from './countedText.ts';
import { foldText } from './foldText.ts';

/** Asks unless told not to, applies the plan and wakes the workers. Answers the new revision; null when nothing was done. */
export async function applyPlan(
  service: Service,
  terminal: Terminal,
  plan: Plan,
  yes: boolean,
): Promise<number | null> {
  if (!yes && !(await confirmed(terminal))) {
    terminal.out('Ingenting er gjort.\n');
    return null;
  }
  const { publications } = await service.planSources();
  const now = service.clock.now();
  const revision = await publications.commit(plan, 'kommandolinjen', now);
  const due = plan.messages.filter(({ dueAt }) => dueAt <= now).length;
  const later = plan.messages.length - due;
  const told = [
    `Gjennomført som revisjon ${revision}.`,
    due > 0 ? `${countedText(due, 'melding', 'meldinger')} sendes nå.` : 'Ingen e-post sendes nå.',
    ...(later > 0
      ? [`${countedText(later, 'påminnelse ligger klar', 'påminnelser ligger klare')} til sin dag.`]
      : []),
  ];
  terminal.out(`${foldText(told.join(' '), terminal.width, 0)}\n`);
  await service.wake();
  return revision;
}
