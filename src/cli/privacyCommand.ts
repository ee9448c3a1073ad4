import { writeFile } from 'node:fs/promises';
import { ArshjulError } from '../application/errors/arshjulError.ts';
import { erasePerson } from '../application/erasePerson.ts';
import { exportPerson, type PersonParts } from '../application/exportPerson.ts';
import type { Service } from '../compose.ts';
import type { Command, CommandCall } from './command.ts';
import { confirmed } from './confirmed.ts';
import { erasureText } from './erasureText.ts';
import { runService } from './runService.ts';
import { UsageError } from './usageError.ts';

const ACTOR = 'kommandolinjen';

export const privacyCommand: Command = {
  name: 'privacy',
  summary: 'Henter ut eller sletter det som er lagret om en e-postadresse.',
  argumentsText: 'export|erase <adresse>',
  arity: [2, 2],
  options: {
    output: { type: 'string', short: 'o', value: 'fil', summary: 'skriv utdraget til en fil («export»)' },
    yes: { type: 'boolean', summary: 'slett uten å spørre («erase»)' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON («export» gjør alltid det)' },
  },
  help: [
    '«export» skriver alt om adressen som JSON: roller, e-post, svar, frister, valg, lenker og logg. Nøklene i lenkene er ikke med; bare avtrykk av dem er lagret.',
    '«erase» tar adressen ut av alt den kan tas ut av. At en e-post er sendt og at en rolle har svart, blir stående, uten adresse, navn og kommentar. Det som står i filene, må en koordinator ta ut, og e-post om det som ennå ikke har vært, blir stående så lenge adressen er innkalt.',
    'Begge deler føres i loggen over hva som er gjort.',
  ],
  run: (call) => runService(call.config, (service) => run(service, call)),
};

async function run(service: Service, call: CommandCall): Promise<number> {
  const [what, given = ''] = call.args;
  const address = given.trim().toLowerCase();
  if (what !== 'export' && what !== 'erase')
    throw new UsageError(`«privacy» tar «export» eller «erase», men fikk «${what}».`);
  if (!/^[^\s@]+@[^\s@]+$/.test(address))
    throw new UsageError(`«${given}» er ikke en e-postadresse. Skriv hele, for eksempel post@ks.example.`);
  const { personData, audit } = await service.state();
  const parts: PersonParts = {
    personData,
    audit,
    clock: service.clock,
    wheels: async () => (await (await service.source()).load()).schedules?.wheels ?? null,
  };
  return what === 'export' ? writeOut(parts, address, call) : erase(parts, address, call);
}

async function writeOut(
  parts: PersonParts,
  address: string,
  { options, terminal }: CommandCall,
): Promise<number> {
  const text = `${JSON.stringify(await exportPerson(parts, { address, actor: ACTOR }), null, 2)}\n`;
  const { output: file } = options;
  if (typeof file !== 'string') {
    terminal.out(text);
    return 0;
  }
  try {
    // Nobody else on the machine should read it.
    await writeFile(file, text, { mode: 0o600 });
  } catch (error) {
    throw new ArshjulError('file-unwritable', `Filen «${file}» lar seg ikke skrive.`, {
      remedy: 'Velg en annen fil med -o.',
      cause: error,
    });
  }
  terminal.out(`Alt om ${address} er skrevet til ${file}.\n`);
  return 0;
}

async function erase(
  parts: PersonParts,
  address: string,
  { options, terminal }: CommandCall,
): Promise<number> {
  if (options['yes'] !== true) {
    if (!process.stdin.isTTY)
      throw new UsageError(
        '«privacy erase» spør før noe slettes, og her er det ingen å spørre. Bruk --yes i skript.',
      );
    terminal.out(`Det som er lagret om ${address}, slettes. Det kan ikke gjøres om.\n`);
    if (!(await confirmed(terminal))) {
      terminal.out('Ingenting er slettet.\n');
      return 0;
    }
  }
  const erased = await erasePerson(parts, { address, actor: ACTOR });
  terminal.out(
    options['json'] === true
      ? `${JSON.stringify(erased, null, 2)}\n`
      : erasureText(address, erased, terminal.width),
  );
  return 0;
}
