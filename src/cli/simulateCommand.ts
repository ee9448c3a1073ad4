import { simulateYear } from '../application/simulateYear.ts';
import { loadCalendar } from '../application/loadCalendar.ts';
import { mailContext } from '../application/mailContext.ts';
import { sinceToday } from '../application/sinceToday.ts';
import { compose, type Service } from '../compose.ts';
import type { Behaviour } from '../domain/simulation/behaviour.ts';
import { asConfirmed } from '../domain/simulation/asConfirmed.ts';
import type { SimulatedMail } from '../domain/simulation/simulatedMail.ts';
import type { ClockTime } from '../domain/time/clockTime.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { instantOf } from '../domain/time/instantOf.ts';
import { type PlainDate, plainDate } from '../domain/time/plainDate.ts';
import { chooseWheel } from './chooseWheel.ts';
import type { Command } from './command.ts';
import { foldText } from './foldText.ts';
import { type ListedMail, listedMail } from './listedMail.ts';
import { mailCalendar } from './mailCalendar.ts';
import { parseYear } from './parseYear.ts';
import { simulateText } from './simulateText.ts';
import { UsageError } from './usageError.ts';

export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'Viser all e-post et år ville gitt: hvem som får hva, når og hvorfor. Ingenting sendes.',
  argumentsText: '<år>',
  arity: [1, 1],
  options: {
    from: { type: 'string', value: 'dato', summary: 'fra og med denne dagen (ÅÅÅÅ-MM-DD); 1. januar uten' },
    to: { type: 'string', value: 'dato', summary: 'til og med denne dagen; 31. desember uten' },
    wheel: { type: 'string', value: 'hjul', summary: 'bare e-post fra dette hjulet' },
    recipient: {
      type: 'string',
      value: 'hvem',
      summary: 'bare til den som har dette i navn, id eller adresse',
    },
    decided: { type: 'boolean', summary: 'bare det som er bestemt; ellers regnes alle forslag som vedtatt' },
    silent: {
      type: 'boolean',
      summary: 'som om ingen svarte eller meldte noe utført: alt som kan bli sendt',
    },
    json: { type: 'boolean', summary: 'skriv en JSON-liste' },
    ics: { type: 'boolean', summary: 'skriv en kalender (.ics) med e-postene' },
  },
  help: [
    'Året regnes som publisert den første dagen, uten endringer siden. Uten --silent svarer alle på innkallingene, og alle frister meldes utført på dagen.',
    'Eksempel: npx arshjul simulate 2027 --recipient sekretariat',
  ],
  run: async ({ args, config, options, terminal }) => {
    const year = parseYear(args[0], 0, '');
    const period = {
      from: parseDay(options['from'], '--from', `${year}-01-01`),
      to: parseDay(options['to'], '--to', `${year}-12-31`),
    };
    if (period.from > period.to) throw new UsageError('--from er etter --to.');
    if (options['json'] === true && options['ics'] === true)
      throw new UsageError('Velg enten --json eller --ics.');
    const service = compose(config);
    const begin = instantOf(period.from, '00:00' as ClockTime);
    const first = Number(period.from.slice(0, 4));
    const loaded = sinceToday(
      await loadCalendar(
        await service.source(),
        await service.solver(),
        [first, first + 1],
        new Map(),
        period.from,
      ),
      begin,
    );
    const wheel = chooseWheel(loaded.schedules, options['wheel']);
    const decided = options['decided'] === true;
    const occurrences = decided ? loaded.occurrences : asConfirmed(loaded.occurrences, year);
    const behaviour: Behaviour = options['silent'] === true ? 'silent' : 'diligent';
    const mails = await simulateYear(
      { ...loaded, occurrences },
      period,
      behaviour,
      await service.draftLinks(),
    );
    const own = mails
      .filter(({ message }) => wheel === null || wheelOf(message) === wheel.id)
      .filter(({ message }) => isTo(message, options['recipient']));
    const listed = await withSubjects(service, loaded.schedules.wheels, own);
    if (options['json'] === true) terminal.out(`${JSON.stringify(listed, null, 2)}\n`);
    else if (options['ics'] === true) {
      const content = mailCalendar(listed, year, begin);
      terminal.out((await service.feedRenderer()).render(content).body.toString('utf8'));
    } else
      terminal.out(
        simulateText(
          listed,
          foldText(heading(period, behaviour, decided), terminal.width, 0),
          terminal.width,
        ),
      );
    return 0;
  },
};

async function withSubjects(
  service: Service,
  wheels: Parameters<typeof mailContext>[0],
  mails: readonly SimulatedMail[],
): Promise<readonly ListedMail[]> {
  const renderer = await service.mailRenderer();
  return mails.map((mail) => {
    const context = mailContext(wheels, mail.message, mail.at, service.config);
    return listedMail(mail, renderer.render(mail.message, context).subject);
  });
}

function heading(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  behaviour: Behaviour,
  decided: boolean,
): string {
  const when = `Fra ${formatDay(from, 'nb')} til ${formatDay(to, 'nb')}, slik filene er nå.`;
  const what = decided ? 'Bare det som er bestemt, er med.' : 'Alle forslag er regnet som vedtatt.';
  const how =
    behaviour === 'diligent'
      ? 'Alle svarer på innkallingene og melder fristene utført på dagen.'
      : 'Ingen svarer, og ingen melder noe utført.';
  return `${when} ${what} ${how} Ingenting er sendt.`;
}

function parseDay(given: string | boolean | undefined, option: string, fallback: string): PlainDate {
  const day = plainDate(typeof given === 'string' ? given : fallback);
  if (day) return day;
  throw new UsageError(`«${String(given)}» er ikke en dato. Skriv for eksempel ${option} 2027-03-01.`);
}

function wheelOf(message: SimulatedMail['message']): string {
  return 'content' in message ? message.wheel : message.occurrence.wheel;
}

function isTo({ recipient }: SimulatedMail['message'], who: string | boolean | undefined): boolean {
  if (typeof who !== 'string') return true;
  const { id, name, address } = recipient;
  return [id, name, address].some((text) => text.toLowerCase().includes(who.toLowerCase()));
}
