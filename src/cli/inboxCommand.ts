import { readFile } from 'node:fs/promises';
import { ArshjulError } from '../application/errors/arshjulError.ts';
import type { IncomingEntry } from '../application/ports/inboxStore.ts';
import { type ReceivedMail, receiveMail } from '../application/receiveMail.ts';
import type { Service } from '../compose.ts';
import type { Command, CommandCall } from './command.ts';
import { inboxText } from './inboxText.ts';
import { runService } from './runService.ts';
import { UsageError } from './usageError.ts';

const MOST = 1000;

export const inboxCommand: Command = {
  name: 'inbox',
  summary: 'Viser e-post til tjenestens postkasse som venter på deg, eller tar imot e-post fra filer.',
  argumentsText: '[<fil.eml> …]',
  arity: [0, Number.POSITIVE_INFINITY],
  options: {
    all: { type: 'boolean', summary: 'vis også det som er ført, notert og tatt hånd om' },
    show: { type: 'string', value: 'id', summary: 'skriv ut hele e-posten' },
    handled: { type: 'string', value: 'id', summary: 'merk at noen har tatt hånd om den' },
    by: { type: 'string', value: 'navn', summary: 'hvem som tok hånd om den («--handled»)' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: [
    'Med filer: svar på innkallinger føres og retur merkes, slik postkassen i IMAP_URL gjør det av seg selv. Samme e-post to ganger gjør ingenting.',
    'Uten filer: det som venter på et menneske. --show og --handled tar en id eller begynnelsen på en.',
  ],
  run: (call) => runService(call.config, (service) => run(service, call)),
};

async function run(service: Service, call: CommandCall): Promise<number> {
  const { args, options, terminal } = call;
  const chosen = ['show', 'handled'].filter((name) => options[name] !== undefined);
  if (chosen.length + (args.length > 0 ? 1 : 0) > 1)
    throw new UsageError('Skriv enten filer, --show eller --handled.');
  if (args.length > 0) return receive(service, call);
  const { inbox } = await service.state();
  if (typeof options['show'] === 'string') {
    const { id } = await chosenFrom(await inbox.list('all', MOST), options['show']);
    terminal.out(`${Buffer.from((await inbox.raw(id)) ?? []).toString('utf8')}\n`);
    return 0;
  }
  if (typeof options['handled'] === 'string') {
    const entry = await chosenFrom(await inbox.list('held', MOST), options['handled']);
    const by = typeof options['by'] === 'string' ? options['by'] : 'kommandolinjen';
    await inbox.handle(entry.id, by, service.clock.now());
    terminal.out(
      options['json'] === true
        ? `${JSON.stringify({ id: entry.id, handledBy: by }, null, 2)}\n`
        : `Tatt hånd om: ${entry.subject || '(uten emne)'} fra ${entry.sender || 'ukjent avsender'}.\n`,
    );
    return 0;
  }
  const entries = await inbox.list(options['all'] === true ? 'all' : 'held', MOST);
  if (options['json'] === true) terminal.out(`${JSON.stringify(entries, null, 2)}\n`);
  else if (entries.length === 0) terminal.out('Ingenting i postkassen venter på deg.\n');
  else terminal.out(`${inboxText(entries, terminal.width)}\n${ADVICE}\n`);
  return 0;
}

const ADVICE =
  'Vis en hel e-post med --show <id>, og merk den med --handled <id> når du har tatt hånd om den.';

async function receive(service: Service, { args, options, terminal }: CommandCall): Promise<number> {
  // Every file is read before anything is recorded.
  const raws = await Promise.all(args.map(readMail));
  const receiving = await service.receiving();
  const received: ReceivedMail[] = [];
  for (const raw of raws) received.push(await receiveMail(receiving, raw));
  terminal.out(
    options['json'] === true
      ? `${JSON.stringify(received, null, 2)}\n`
      : received.map(({ reason }, index) => `${args[index]}: ${reason}\n`).join(''),
  );
  return 0;
}

async function readMail(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new ArshjulError('not-found', `Filen «${path}» lar seg ikke lese.`, {
      remedy: 'Skriv veien til en e-post lagret som .eml.',
      cause: error,
    });
  }
}

async function chosenFrom(entries: readonly IncomingEntry[], text: string): Promise<IncomingEntry> {
  const bare = text.replace(/^</, '');
  const exact = entries.filter(({ id }) => id === text);
  const like = exact.length > 0 ? exact : entries.filter(({ id }) => id.replace(/^</, '').startsWith(bare));
  const [only] = like;
  if (only && like.length === 1) return only;
  throw new ArshjulError(
    'not-found',
    like.length === 0
      ? `Ingen e-post har en id som begynner med «${text}».`
      : `${like.length} id-er begynner med «${text}».`,
    { remedy: '«npx arshjul inbox --all» viser id-ene.' },
  );
}
