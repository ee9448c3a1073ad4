import { expect, test } from 'vitest';
import { ruleUses } from '../../../src/domain/coverage/ruleUses.ts';
import { publicOccurrence } from '../../../src/domain/occurrences/publicOccurrence.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { faultsOf, loadFiles, SMALL_WHEEL } from './scheduleFolder.ts';

const FILES = {
  '_shared/duties.yaml': `${SMALL_WHEEL['_shared/duties.yaml']!.trimEnd()}\n      saker: { title: Sakene er klare, offset: -3w, remind: [0], checklist: [Hver sak er utredet.] }\n`,
  'agder/bodies/x.yaml': [
    'body: x',
    'name: X',
    'secretariat: ks-agder',
    'visibility: members',
    'series: { mote: { count: 1, duties: standard-mote } }',
    'obligations:',
    '  valg: { title: Valg, due: 06-01, cite: AGD-01, checklist: [Geografi., { text: Kontinuitet., cite: AGD-02 }] }',
    '  rapport: { title: Rapport, due: 03-01 }',
    '',
  ].join('\n'),
};

test('a checklist goes with the deadline or duty, and with the rules it is from', async () => {
  const { schedules, findings } = await loadFiles(FILES);
  expect(findings).toEqual([]);
  const all = occurrencesOf(schedules!, 2027);
  const of = (key: string) => all.find((each) => each.key === `agder/x/${key}`)!;
  expect(of('valg/2027')).toMatchObject({
    checklist: ['Geografi.', 'Kontinuitet.'],
    cite: ['AGD-01', 'AGD-02'],
  });
  expect(of('mote/2027/1/saker').checklist).toEqual(['Hver sak er utredet.']);
  expect(of('rapport/2027')).not.toHaveProperty('checklist');
  expect(of('mote/2027/1/innkalling')).not.toHaveProperty('checklist');
  expect(publicOccurrence(of('valg/2027'))).not.toHaveProperty('checklist');
  const uses = ruleUses(schedules!).filter(({ id, at }) => id === 'AGD-02' && at.file.endsWith('x.yaml'));
  expect(uses.map(({ use, what }) => `${use} ${what}`)).toEqual([
    'generates sjekklisten til fristen «Valg» i X',
  ]);
});

test('an item nobody knows the source of is a fault at its place', async () => {
  const files = {
    ...FILES,
    'agder/bodies/x.yaml': FILES['agder/bodies/x.yaml'].replace('cite: AGD-02', 'cite: AGD-99'),
  };
  expect(await faultsOf(files)).toEqual([
    'agder/bodies/x.yaml:7:101 schedule-unknown-citation Kilden «AGD-99» finnes ikke i agder/sources.yaml. Mente du «AGD-01»?',
  ]);
});
