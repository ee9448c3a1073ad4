import { confirmMeeting, type ConfirmedMeeting } from '../application/confirmMeeting.ts';
import { wholeMeetingKey } from '../application/wholeMeetingKey.ts';
import { yearIn } from '../application/yearIn.ts';
import { compose } from '../compose.ts';
import { listedFinding } from '../domain/findings/listedFinding.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { plainDate } from '../domain/time/plainDate.ts';
import { changeText } from './changeText.ts';
import type { Command, CommandCall } from './command.ts';
import { givenYear } from './givenYear.ts';
import { UsageError } from './usageError.ts';

export const confirmCommand: Command = {
  name: 'confirm',
  summary: 'Bestemmer datoen for et møte og skriver den i years/<år>.yaml.',
  argumentsText: '<nøkkel> <dato>',
  arity: [2, 2],
  options: {
    year: { type: 'string', value: 'år', summary: 'året, når nøkkelen er skrevet kort: kdk/mote/3' },
    status: {
      type: 'string',
      value: 'status',
      summary: 'confirmed (bekreftet, som er vanlig) eller tentative (foreløpig)',
    },
    time: { type: 'string', value: 'tid', summary: 'klokkeslett, for eksempel 10:00-15:00' },
    place: { type: 'string', value: 'sted', summary: 'stedet' },
    host: { type: 'string', value: 'vert', summary: 'verten' },
    override: {
      type: 'string',
      value: 'grunn',
      summary: 'la datoen stå selv om den bryter en regel, og si hvorfor',
    },
    'dry-run': { type: 'boolean', summary: 'vis hva som ville bli skrevet, uten å skrive' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: [
    'Eksempel: npx arshjul confirm agder/kdk/mote/2027/3 2027-09-02 --place Grimstad',
    'Nøkkelen kan kortes til kdk/mote/3 når det bare kan være ett møte; året er da datoens.',
    'En dato som bryter en regel, blir avvist. Med --override blir den stående, og grunnen følger vedtaket siden.',
    'Bare årsfilen endres; kommentarer og linjer ellers står. Ingenting sendes før «npx arshjul apply».',
  ],
  run: async ({ args, options, config, terminal }) => {
    const date = plainDate(args[1] ?? '');
    if (!date)
      throw new UsageError(`«${args[1]}» er ikke en dato. Skriv år-måned-dag, for eksempel 2027-09-02.`);
    const service = compose(config);
    const source = await service.source();
    const key = args[0] ?? '';
    // A short key means the year of the date; a whole one says its own.
    const assumed = yearIn(key) === null ? Number(date.slice(0, 4)) : null;
    const confirmed = await confirmMeeting(source, await service.yearFiles(), {
      key: await wholeMeetingKey(source, key, givenYear(options['year']) ?? assumed),
      date,
      status: statusOf(options['status']),
      time: textOf(options['time']),
      place: textOf(options['place']),
      host: textOf(options['host']),
      override: textOf(options['override']),
      dryRun: options['dry-run'] === true,
    });
    terminal.out(
      options['json'] === true
        ? `${JSON.stringify({ ...confirmed, broken: confirmed.broken.map(listedFinding) }, null, 2)}\n`
        : confirmedText(confirmed, textOf(options['override'])),
    );
    return 0;
  },
};

function confirmedText(confirmed: ConfirmedMeeting, given: string | null): string {
  const { title, date, status, file, change, broken, override, written } = confirmed;
  const what = `${title}: ${formatDay(date, 'nb')} (${status === 'tentative' ? 'foreløpig' : 'bekreftet'}).`;
  return [
    what,
    ...broken.map(({ message }) => `  Avvik: ${message}`),
    ...(override === null ? [] : [`  Avviket er godtatt: «${override}».`]),
    ...(given !== null && override === null ? ['  Datoen bryter ingen regel, så grunnen er ikke ført.'] : []),
    change === null ? `Ingen endring: ${file} sier det alt.` : written ? 'Skrevet:' : 'Ville skrevet:',
    ...(change === null ? [] : [changeText(file, change).trimEnd()]),
    ...(written ? ['«npx arshjul plan» viser hva det fører til.'] : []),
    '',
  ].join('\n');
}

function statusOf(text: CommandCall['options'][string]): 'tentative' | 'confirmed' {
  if (text === undefined || text === 'confirmed') return 'confirmed';
  if (text === 'tentative') return 'tentative';
  throw new UsageError(`Ukjent status «${text}». Skriv confirmed (bekreftet) eller tentative (foreløpig).`);
}

function textOf(text: CommandCall['options'][string]): string | null {
  return typeof text === 'string' ? text : null;
}
