import { ArshjulError } from '../application/errors/arshjulError.ts';
import { meetingsAhead } from '../application/meetingsAhead.ts';
import { wholeKey } from '../application/wholeKey.ts';
import { yearIn } from '../application/yearIn.ts';
import type { Service } from '../compose.ts';
import { attendanceOf } from '../domain/answers/attendanceOf.ts';
import { attendanceText as numbersOf } from '../domain/answers/attendanceText.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';
import { attendanceText } from './attendanceText.ts';
import type { Command, CommandCall } from './command.ts';
import { givenYear } from './givenYear.ts';
import { runService } from './runService.ts';
import { withKey } from './withKey.ts';

const AHEAD_DAYS = 90;
const SHOWN = 6;

export const attendanceCommand: Command = {
  name: 'attendance',
  summary: 'Viser hvem som har svart hva på innkallingen, og om organet blir vedtaksdyktig.',
  argumentsText: '[<nøkkel>]',
  arity: [0, 1],
  options: {
    year: { type: 'string', value: 'år', summary: 'året, når nøkkelen er skrevet kort: kdk/mote/3' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: [
    'Uten nøkkel vises tallene for alle bekreftede møter de neste tre månedene.',
    'Eksempel: npx arshjul attendance agder/kdk/mote/2027/3',
  ],
  run: (call) =>
    runService(call.config, (service) =>
      call.args[0] === undefined ? listAhead(service, call) : showOne(service, call, call.args[0]),
    ),
};

async function showOne(
  service: Service,
  { options, terminal }: CommandCall,
  written: string,
): Promise<number> {
  const { answers, publications } = await service.state();
  const year =
    yearIn(written) ?? givenYear(options['year']) ?? Number(dateIn(service.clock.now()).slice(0, 4));
  const keys = [...(await publications.publishedDates()).keys()];
  const key = wholeKey(written, year, keys);
  const meeting = await answers.meeting(key);
  if (meeting === null || meeting.occurrence.kind !== 'meeting') throw unknown(key, keys);
  const attendance = attendanceOf(meeting);
  const { title, time, status } = meeting.occurrence;
  terminal.out(
    options['json'] === true
      ? `${JSON.stringify({ key, title, time, status, ...attendance }, null, 2)}\n`
      : attendanceText(meeting.occurrence, attendance, terminal.width),
  );
  return 0;
}

async function listAhead(service: Service, { options, terminal }: CommandCall): Promise<number> {
  const { answers } = await service.state();
  const found = await meetingsAhead(answers, service.clock.now(), AHEAD_DAYS);
  if (options['json'] === true) {
    const listed = found.map(
      ({ occurrence: { key, title, time }, attendance: { counts, guests, quorum } }) => ({
        key,
        title,
        time,
        counts,
        guests,
        quorum,
      }),
    );
    terminal.out(`${JSON.stringify(listed, null, 2)}\n`);
    return 0;
  }
  const none = found.length === 0 ? 'Ingen bekreftede møter' : 'Bekreftede møter';
  terminal.out(`${none} de neste tre månedene${found.length === 0 ? '.' : ':'}\n`);
  for (const { occurrence, attendance } of found) {
    const { counts, quorum } = numbersOf(attendance, 'nb');
    const name = `${occurrence.title}, ${formatMeetingTime(occurrence.time, 'nb')}`;
    terminal.out(`${withKey(name, occurrence.key, terminal.width, 2)}\n  ${counts}.\n`);
    if (quorum !== null) terminal.out(`  ${quorum}\n`);
  }
  return 0;
}

function unknown(key: string, keys: readonly string[]): ArshjulError {
  const beginning = `${key.split('/').slice(0, 2).join('/')}/`;
  const like = keys.filter((each) => each.startsWith(beginning));
  return new ArshjulError('not-found', `Det er ikke publisert noe møte med nøkkelen «${key}».`, {
    remedy:
      like.length > 0
        ? `Mente du en av disse? ${like.slice(0, SHOWN).join(', ')}`
        : '«npx arshjul list --keys» viser nøklene. Det som er nytt i filene, må først publiseres med «npx arshjul apply».',
  });
}
