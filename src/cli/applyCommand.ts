import { createInterface } from 'node:readline/promises';
import { makePlan } from '../application/makePlan.ts';
import type { Service } from '../compose.ts';
import type { Command, Terminal } from './command.ts';
import { planText } from './planText.ts';
import { runService } from './runService.ts';
import { UsageError } from './usageError.ts';

export const applyCommand: Command = {
  name: 'apply',
  summary: 'Viser planen, spør, og gjennomfører den: kalendere, innkallinger og påminnelser.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    yes: { type: 'boolean', summary: 'gjennomfør uten å spørre' },
    all: { type: 'boolean', summary: 'vis også pliktene rundt hvert møte' },
  },
  help: [
    'E-posten legges i en utboks i samme omgang og sendes av arbeiderne («npm start» eller «npm run worker»).',
    'Har noen andre gjennomført en plan imens, avvises denne, og ingenting er endret.',
  ],
  run: async ({ config, options, terminal }) => {
    if (options['yes'] !== true && !process.stdin.isTTY)
      throw new UsageError('«apply» spør før noe sendes, og her er det ingen å spørre. Bruk --yes i skript.');
    return runService(config, async (service) => {
      const sources = await service.planSources();
      const { plan, calendar } = await makePlan(sources);
      const layout = { width: terminal.width, all: options['all'] === true };
      terminal.out(planText(plan, calendar.schedules.wheels, layout));
      if (plan.changes.length === 0) return 0;
      if (options['yes'] !== true && !(await confirmed(terminal))) {
        terminal.out('Ingenting er gjort.\n');
        return 0;
      }
      const revision = await sources.publications.commit(plan, 'kommandolinjen', service.clock.now());
      terminal.out(
        `Gjennomført som revisjon ${revision}. ${plan.messages.length} meldinger ligger i utboksen.\n`,
      );
      await wakeClock(service, revision);
      return 0;
    });
  },
};

/** So that what was published shows within seconds. A queue that is away does not matter: the clock looks by itself too. */
async function wakeClock(service: Service, revision: number): Promise<void> {
  const key = `clock.applied.${revision}`;
  const ring = async (): Promise<void> =>
    (await service.queues()).ring('clock', [{ id: key, data: { key } }]);
  await ring().catch((error: unknown) =>
    service.log.info('Arbeiderne ble ikke vekket; de ser det selv.', { error: String(error) }),
  );
}

async function confirmed(terminal: Terminal): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return ['ja', 'j'].includes(
      (await prompt.question('Skriv «ja» for å gjennomføre: ')).trim().toLowerCase(),
    );
  } catch {
    // Ctrl-C or Ctrl-D instead of an answer.
    terminal.out('\n');
    return false;
  } finally {
    prompt.close();
  }
}
