import type { JobHandlers } from '../../src/application/jobHandlers.ts';

/** Handlers that do nothing, but for those given. */
export function quietHandlers(handlers: Partial<JobHandlers> = {}): JobHandlers {
  const nothing = async (): Promise<void> => {};
  return { feeds: nothing, invitations: nothing, reminders: nothing, clock: nothing, ...handlers };
}
