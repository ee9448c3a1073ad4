import type { ErasedPerson } from '../application/erasePerson.ts';
import type { ErasedKind } from '../application/ports/personData.ts';
import { foldText } from './foldText.ts';

const KINDS: Readonly<Record<ErasedKind, readonly [one: string, many: string]>> = {
  messages: ['e-post', 'e-poster'],
  mentions: ['omtale i annet som er publisert eller sendt', 'omtaler i annet som er publisert eller sendt'],
  answers: ['svar', 'svar'],
  fulfilments: ['melding om frist', 'meldinger om frister'],
  incoming: ['mottatt e-post', 'mottatte e-poster'],
  preferences: ['valg', 'valg'],
  keys: ['lenke', 'lenker'],
  sessions: ['innlogging', 'innlogginger'],
  audit: ['linje i loggen', 'linjer i loggen'],
  failing: ['merke for retur', 'merker for retur'],
};

/** What became of an erasure, and what still stands because it must. */
export function erasureText(address: string, erased: ErasedPerson, width: number): string {
  const { pseudonym, changed, kept, schedules } = erased;
  const counted = Object.entries(changed).filter(([, count]) => count > 0) as [ErasedKind, number][];
  const lines = [
    counted.length === 0
      ? `Ingenting var lagret om ${address} som kunne slettes.`
      : `Slettet: ${counted.map(([kind, count]) => `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`).join(', ')}. Der et spor må stå, står ${pseudonym}.`,
  ];
  if (kept.length > 0)
    lines.push(
      `Dette er ikke over ennå og kaller fortsatt inn adressen, så e-posten om det blir stående: ${kept.join(', ')}.`,
    );
  if (schedules.length > 0)
    lines.push(
      `Filene nevner adressen: ${schedules.map(({ name, wheelName }) => `${name} (${wheelName})`).join(', ')}. Ta den ut der, kjør «npx arshjul apply», og slett på nytt.`,
    );
  return lines.map((line) => `${foldText(line, width, 0)}\n`).join('');
}
