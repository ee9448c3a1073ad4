import { ArshjulError } from '../application/errors/arshjulError.ts';
import {
  handleDeliveries,
  type DeliveryAction,
  type HandledDeliveries,
} from '../application/handleDeliveries.ts';
import type { DeliveryEntry, DeliveryFilter } from '../application/ports/deliveryLog.ts';
import type { Service } from '../compose.ts';
import type { MessageState } from '../domain/messages/messageState.ts';
import type { Command, CommandCall } from './command.ts';
import { countedText } from './countedText.ts';
import { deliveriesText } from './deliveriesText.ts';
import { deliveryFilter } from './deliveryFilter.ts';
import { runService } from './runService.ts';
import { UsageError } from './usageError.ts';

const SHOWN = 100;
const MOST = 10_000;
const TROUBLES: readonly MessageState[] = ['failed', 'unknown', 'missed', 'retry'];

export const deliveriesCommand: Command = {
  name: 'deliveries',
  summary: 'Viser hva som er blitt av e-posten, og lar deg sende på nytt eller gi opp det som ikke gikk.',
  argumentsText: '[retry|skip <nøkkel> …]',
  arity: [0, Number.POSITIVE_INFINITY],
  options: {
    state: {
      type: 'string',
      value: 'tilstand',
      summary: 'bare failed, unknown, missed, retry, sent … (flere med komma)',
    },
    to: {
      type: 'string',
      value: 'adresse',
      summary: 'bare til denne adressen, eller adresser som inneholder dette',
    },
    wheel: { type: 'string', value: 'hjul', summary: 'bare dette hjulet' },
    since: { type: 'string', value: 'dato', summary: 'bare det som er skjedd denne dagen eller senere' },
    reason: { type: 'string', value: 'grunn', summary: 'hvorfor noe gis opp («skip» krever det)' },
    again: { type: 'boolean', summary: 'send på nytt også det som er sendt («retry»)' },
    yes: { type: 'boolean', summary: 'gjør det, når meldingene er valgt med --state i stedet for nøkler' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: [
    'Uten --state vises det som trenger en hånd: det som feilet, er usikkert, kom for sent eller prøves igjen.',
    '«retry <nøkkel> …» sender på nytt, «skip <nøkkel> … --reason …» gir opp. Hvem som gjorde det og hvorfor, blir stående ved meldingen. Med --state i stedet for nøkler vises først hva som ville skjedd; --yes gjør det.',
    'Det som er for sent, sendes aldri, og det som er sendt, bare med --again.',
  ],
  run: (call) => {
    const [verb, ...keys] = call.args;
    if (verb === undefined) return runService(call.config, (service) => list(service, call));
    if (verb !== 'retry' && verb !== 'skip')
      throw new UsageError(`«deliveries» tar «retry» eller «skip», ikke «${verb}».`);
    const action = actionOf(verb, call.options);
    const filter = deliveryFilter(call.options);
    if (keys.length === 0 && filter.states === undefined)
      throw new UsageError(`«deliveries ${verb}» trenger nøkler, eller --state.`);
    return runService(call.config, (service) => handle(service, call, action, keys, filter));
  },
};

function actionOf(verb: 'retry' | 'skip', options: CommandCall['options']): DeliveryAction {
  const by = 'kommandolinjen';
  if (verb === 'retry') return { type: 'retry', by, again: options['again'] === true };
  const reason = options['reason'];
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new UsageError('«deliveries skip» trenger en grunn: --reason "Sagt fra på telefon".');
  return { type: 'skip', by, reason: reason.trim() };
}

async function list(service: Service, { options, terminal }: CommandCall): Promise<number> {
  const { deliveries } = await service.state();
  const filter = deliveryFilter(options);
  const troublesOnly = Object.keys(filter).length === 0;
  const json = options['json'] === true;
  const most = json ? MOST : SHOWN;
  const wanted = troublesOnly && !json ? { states: TROUBLES } : filter;
  const found = await deliveries.find(wanted, most + 1);
  const counts = await deliveries.counts(filter);
  const entries = found.slice(0, most);
  if (json) terminal.out(`${JSON.stringify({ counts, deliveries: entries }, null, 2)}\n`);
  else
    terminal.out(
      deliveriesText({ counts, entries, more: found.length > most, troublesOnly }, terminal.width),
    );
  return 0;
}

async function handle(
  service: Service,
  { options, terminal }: CommandCall,
  action: DeliveryAction,
  keys: readonly string[],
  filter: DeliveryFilter,
): Promise<number> {
  const { deliveries } = await service.state();
  const entries = await deliveries.find(keys.length > 0 ? { ...filter, keys } : filter, MOST);
  const strange = keys.filter((key) => !entries.some((entry) => entry.key === key));
  if (strange.length > 0)
    throw new ArshjulError('not-found', `Fant ingen e-post med nøkkelen «${strange.join('», «')}».`, {
      remedy: 'Nøklene står under hver linje i «arshjul deliveries».',
    });
  if (keys.length === 0 && options['yes'] !== true) {
    const verb = action.type === 'retry' ? 'sendt på nytt' : 'gitt opp';
    terminal.out(`${messages(entries.length)} ville blitt ${verb}:\n`);
    terminal.out(entries.map((entry) => `  ${nameOf(entry)}\n`).join(''));
    terminal.out('Ingenting er gjort. Legg til --yes for å gjøre det.\n');
    return 0;
  }
  const handled = await handleDeliveries(deliveries, entries, action, service.clock);
  terminal.out(
    options['json'] === true ? `${JSON.stringify(handled, null, 2)}\n` : handledText(handled, action),
  );
  if (action.type === 'retry' && handled.changed.length > 0) await wake(service);
  return handled.refused.length > 0 ? 1 : 0;
}

function handledText({ changed, refused }: HandledDeliveries, { type }: DeliveryAction): string {
  const done = type === 'retry' ? 'legges ut på nytt og sendes når turen kommer' : 'er gitt opp';
  return [
    `${messages(changed.length)} ${done}.`,
    ...changed.map((entry) => `  ${nameOf(entry)}`),
    ...refused.map(({ entry, reason }) => `Latt være: ${nameOf(entry)}. ${reason}`),
    '',
  ].join('\n');
}

function messages(count: number): string {
  return count === 0 ? 'Ingen meldinger' : countedText(count, 'melding', 'meldinger');
}

function nameOf({ recipient, title, key }: DeliveryEntry): string {
  return `${recipient.name}: ${title} (${key})`;
}

/** So that it leaves within seconds. A queue that is away does not matter: the clock looks by itself too. */
async function wake(service: Service): Promise<void> {
  const key = 'clock.deliveries';
  const ring = async (): Promise<void> =>
    (await service.queues()).ring('clock', [{ id: key, data: { key } }]);
  await ring().catch((error: unknown) =>
    service.log.info('Arbeiderne ble ikke vekket; de ser det selv.', { error: String(error) }),
  );
}
