import { fulfilledEntry } from '../application/fulfilledEntry.ts';
import { publishedByKey } from '../application/publishedByKey.ts';
import { recordFulfilment } from '../application/recordFulfilment.ts';
import type { Fulfilment } from '../domain/fulfilment/fulfilment.ts';
import type { Command } from './command.ts';
import { fulfilmentText } from './fulfilmentText.ts';
import { runService } from './runService.ts';
import { UsageError } from './usageError.ts';

export type FulfilWords = {
  readonly name: string;
  readonly state: Fulfilment['state'];
  readonly summary: string;
  readonly reason: { readonly option: string; readonly required: boolean; readonly summary: string };
  readonly help: readonly string[];
};

/** A command that says something of one obligation or duty: done, waived, or open again. */
export function fulfilCommand({ name, state, summary, reason, help }: FulfilWords): Command {
  return {
    name,
    summary,
    argumentsText: '<nøkkel>',
    arity: [1, 1],
    options: {
      by: {
        type: 'string',
        value: 'hvem',
        summary: 'rollen eller navnet til den som melder fra (må være med)',
      },
      [reason.option]: {
        type: 'string',
        value: 'tekst',
        summary: `${reason.summary}${reason.required ? ' (må være med)' : ''}`,
      },
      json: { type: 'boolean', summary: 'skriv svaret som JSON' },
    },
    help,
    run: ({ args, options, config, terminal }) => {
      const by = options['by'];
      const said = options[reason.option];
      if (typeof by !== 'string' || by.trim() === '')
        throw new UsageError(`«${name}» må vite hvem det er som melder fra: --by "KS Agder".`);
      if (reason.required && (typeof said !== 'string' || said.trim() === ''))
        throw new UsageError(`«${name}» må ha en grunn: --${reason.option} "…".`);
      return runService(config, async (service) => {
        const opened = await service.state();
        const published = publishedByKey(await opened.publications.published(), args[0] ?? '');
        const recorded = await recordFulfilment(
          { fulfilments: opened.fulfilments, clock: service.clock },
          { published, state, by, reason: typeof said === 'string' ? said : null, source: 'command' },
        );
        const { occurrence, fulfilment, changed } = recorded;
        if (changed) await opened.audit.record(fulfilledEntry(recorded, `${by.trim()} (kommandolinjen)`));
        terminal.out(
          options['json'] === true
            ? `${JSON.stringify({ ...fulfilment, title: occurrence.title, changed }, null, 2)}\n`
            : fulfilmentText(recorded),
        );
        return 0;
      });
    },
  };
}
