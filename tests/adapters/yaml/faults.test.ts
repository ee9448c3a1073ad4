import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createScheduleSource } from '../../../src/adapters/yaml/createScheduleSource.ts';
import { faultsOf, loadFiles, scheduleFolder, SMALL_WHEEL } from './scheduleFolder.ts';

/** Body x with these lines after its first two. */
const x = (...lines: string[]) => ({
  'agder/bodies/x.yaml': ['body: x', 'name: X', ...lines, ''].join('\n'),
});

async function bodyFaults(...lines: string[]): Promise<readonly string[]> {
  return (await faultsOf(x(...lines))).map((fault) => fault.replace('agder/bodies/x.yaml:', ''));
}

describe('YAML that cannot be read as it stands', () => {
  test.each([
    ['empty file', '', '1:1 schedule-unreadable Filen er tom.'],
    ['only comments', '# ingenting\n', '1:1 schedule-unreadable Filen er tom.'],
    [
      'what git could not merge',
      'body: x\n<<<<<<< HEAD\nname: X\n=======\nname: Y\n>>>>>>> gren\n',
      '2:1 schedule-unreadable To har endret det samme her, og git kunne ikke slå det sammen (<<<<<<<).',
    ],
    ['open bracket', 'body: [x\n', '2:1 schedule-unreadable Kan ikke lese YAML'],
    ['open quote', 'name: "X\n', '2:1 schedule-unreadable Kan ikke lese YAML'],
    [
      'tab as indentation',
      'series:\n\tmote: 1\n',
      '2:1 schedule-unreadable Kan ikke lese YAML: Linjen er rykket inn med tabulator.',
    ],
    [
      'two documents',
      'body: x\nname: X\n---\nbody: y\n',
      '3:1 schedule-unreadable Kan ikke lese YAML: Filen har flere YAML-dokumenter (---).',
    ],
    [
      'tag',
      'body: x\nname: !!js/function X\n',
      '2:7 schedule-unreadable Kan ikke lese YAML: Merker (!) er ikke tillatt.',
    ],
    [
      'alias',
      'body: x\nname: &n X\npurpose: *n\n',
      '2:10 schedule-unreadable Ankere (&) og aliaser (*) i YAML er ikke tillatt.',
    ],
    [
      'reserved character',
      'name: @x\n',
      '1:7 schedule-unreadable Kan ikke lese YAML: Verdien begynner med et tegn som er reservert i YAML.',
    ],
    [
      'older version',
      '%YAML 1.1\n---\nbody: x\nname: X\n',
      '1:1 schedule-unreadable Filen ber om en eldre YAML-versjon enn 1.2.',
    ],
    ['a list', '- body: x\n', '1:1 schedule-invalid-value Innholdet i filen kan ikke være en liste.'],
    ['a text', 'hei\n', '1:1 schedule-invalid-value Innholdet i filen kan ikke være «hei».'],
    [
      'a key that is a list',
      'body: x\nname: X\n? [a]\n: 1\n',
      '3:3 schedule-unreadable Her mangler en nøkkel',
    ],
  ])('%s', async (_name, text, expected) => {
    const faults = await faultsOf({ 'agder/bodies/x.yaml': text });
    expect(faults[0]).toContain(`agder/bodies/x.yaml:${expected}`);
    expect((await loadFiles({ 'agder/bodies/x.yaml': text })).schedules).toBeNull();
  });

  test('a duplicate key names the first', async () => {
    expect(await bodyFaults('purpose: A', 'name: Y')).toEqual([
      '4:1 schedule-duplicate-key Nøkkelen «name» står to ganger; første gang på linje 2.',
    ]);
  });

  test('1 and "1" are the same key', async () => {
    const faults = await bodyFaults(
      'series:',
      '  m:',
      '    count: 2',
      '    meetings:',
      '      1: {}',
      '      "1": {}',
    );
    expect(faults).toEqual([
      '8:7 schedule-duplicate-key Nøkkelen «1» står to ganger; første gang på linje 7.',
    ]);
  });

  test('keys every object answers to', async () => {
    expect(await bodyFaults('__proto__: { a: 1 }', 'constructor: 1', 'toString: 1')).toEqual([
      '3:1 schedule-unknown-key Nøkkelen «__proto__» er reservert og kan ikke brukes.',
      '4:1 schedule-unknown-key Nøkkelen «constructor» er reservert og kan ikke brukes.',
      '5:1 schedule-unknown-key Ukjent nøkkel «toString».',
    ]);
    expect(await faultsOf({ 'agder/anchors.yaml': 'anchors:\n  __proto__: { name: A }\n' })).toEqual([
      'agder/anchors.yaml:2:3 schedule-unknown-key Nøkkelen «__proto__» er reservert og kan ikke brukes.',
    ]);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  test('ids that are keys every object answers to do no harm', async () => {
    const { findings, schedules } = await loadFiles(
      x('series:', '  tostring: { count: 1 }', '  valueof: { count: 1 }'),
    );
    expect(findings).toEqual([]);
    expect(schedules?.wheels[0]?.bodies[1]?.series).toHaveLength(2);
  });

  test('a billion laughs', async () => {
    const levels = Array.from({ length: 10 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [ha, ha, ha]'
        : `a${i}: &a${i} [*a${i - 1}, *a${i - 1}, *a${i - 1}, *a${i - 1}, *a${i - 1}]`,
    );
    const faults = await bodyFaults(...levels);
    expect(faults[0]).toBe('3:9 schedule-unreadable Ankere (&) og aliaser (*) i YAML er ikke tillatt.');
    expect(faults.length).toBeLessThanOrEqual(101);
  });

  test.each([
    ['flow', '['.repeat(40_000)],
    ['block', `${'- '.repeat(40_000)}1`],
  ])('nesting without end (%s)', async (_name, text) => {
    const faults = await faultsOf({ 'agder/bodies/x.yaml': text });
    expect(faults.some((fault) => fault.includes('for dypt til å leses'))).toBe(true);
  });

  test('nesting deeper than anyone needs', async () => {
    expect(await bodyFaults(`purpose: ${'['.repeat(21)}${']'.repeat(21)}`)).toEqual([
      '3:29 schedule-too-large Innholdet er nøstet dypere enn 20 nivåer.',
    ]);
  });

  test('more faults than anyone reads', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`);
    const faults = await bodyFaults(...lines);
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)).toContain('Filen har 4900 feil til.');
  });
});

describe('bytes, files and folders', () => {
  test('a folder that does not exist', async () => {
    const { schedules, findings } = await createScheduleSource({ folder: '/finnes/ikke' }).load();
    expect(schedules).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'schedule-missing-file',
        message: 'Mappen «/finnes/ikke» finnes ikke.',
        at: { file: '.', line: 1, column: 1 },
      },
    ]);
  });

  test('a folder without wheels', async () => {
    const none = Object.fromEntries(Object.keys(SMALL_WHEEL).map((file) => [file, null]));
    expect(await faultsOf(none)).toEqual(['.:1:1 schedule-missing-file Mappen har ingen årshjul.']);
  });

  test('a wheel that lacks its files', async () => {
    const faults = await faultsOf({
      'agder/wheel.yaml': null,
      'agder/sources.yaml': null,
      'agder/members.yaml': null,
    });
    expect(faults).toEqual([
      'agder/members.yaml:1:1 schedule-missing-file Hjulet mangler filen members.yaml.',
      'agder/sources.yaml:1:1 schedule-missing-file Hjulet mangler filen sources.yaml.',
      'agder/wheel.yaml:1:1 schedule-missing-file Hjulet mangler filen wheel.yaml.',
    ]);
  });

  test('bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('body: x\nname: R'), Buffer.from([0xe5]), Buffer.from('d\n')]);
    expect(await faultsOf({ 'agder/bodies/x.yaml': bytes })).toEqual([
      'agder/bodies/x.yaml:2:8 schedule-unreadable Filen er ikke lagret som UTF-8.',
    ]);
  });

  test('UTF-16', async () => {
    const bytes = Buffer.from('\ufeffbody: x\n', 'utf16le');
    expect(await faultsOf({ 'agder/bodies/x.yaml': bytes })).toEqual([
      'agder/bodies/x.yaml:1:1 schedule-unreadable Filen er ikke lagret som UTF-8.',
    ]);
  });

  test('a byte order mark is a warning, and places stay right', async () => {
    const { schedules, findings } = await loadFiles({ 'agder/bodies/x.yaml': '\ufeffbody: x\nname: X\n' });
    expect(schedules?.wheels[0]?.bodies[1]?.at).toMatchObject({ line: 1, column: 1 });
    expect(findings).toMatchObject([
      { code: 'schedule-unreadable', severity: 'warning', at: { line: 1, column: 1 } },
    ]);
  });

  test('a file of 10 MB is refused unread', async () => {
    expect(await faultsOf({ 'agder/bodies/x.yaml': Buffer.alloc(10 * 1024 * 1024, '#') })).toEqual([
      'agder/bodies/x.yaml:1:1 schedule-too-large Filen er på 10,0 MiB; høyst 1 MiB blir lest.',
    ]);
  });

  test('more files than a folder may have', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, i) => [`agder/bodies/b${i}.yaml`, `body: b${i}\nname: B\n`]),
    );
    expect((await faultsOf(many)).join('\n')).toContain(
      'schedule-too-large Mappen har 508 filer; høyst 500 er tillatt.',
    );
  });

  test('links out of the folder are refused, links within are read', async () => {
    const outside = await scheduleFolder();
    const folder = await scheduleFolder({ 'agder/bodies/kdk.yaml': null });
    await mkdir(join(folder, 'agder/bodies'));
    await writeFile(join(folder, 'agder', 'felles.txt'), SMALL_WHEEL['agder/bodies/kdk.yaml'] ?? '');
    await symlink('../felles.txt', join(folder, 'agder/bodies/kdk.yaml'));
    expect((await createScheduleSource({ folder }).load()).findings).toEqual([]);
    await symlink(join(outside, 'agder/bodies/kdk.yaml'), join(folder, 'agder/bodies/ute.yaml'));
    await symlink(join(outside, 'agder'), join(folder, 'ute'));
    await symlink('finnes-ikke.yaml', join(folder, 'agder/bodies/borte.yaml'));
    const { schedules, findings } = await createScheduleSource({ folder }).load();
    expect(schedules).toBeNull();
    expect(findings.map(({ at, code }) => `${at.file} ${code}`)).toEqual([
      'agder/bodies/borte.yaml schedule-unreadable',
      'agder/bodies/ute.yaml schedule-outside',
      'ute schedule-outside',
    ]);
  });

  test('a folder that is itself a link is read', async () => {
    const folder = await scheduleFolder();
    const link = `${folder}-lenke`;
    await symlink(folder, link);
    expect((await createScheduleSource({ folder: link }).load()).findings).toEqual([]);
  });

  test('a folder named as a file is no file', async () => {
    const folder = await scheduleFolder();
    await mkdir(join(folder, 'agder/bodies/mappe.yaml'));
    expect((await createScheduleSource({ folder }).load()).findings).toEqual([]);
  });

  test('YAML files that mean nothing are told of, others passed over', async () => {
    const faults = await faultsOf({
      'agder/notater.yaml': 'a: 1\n',
      'agder/bodies/b.yml': '',
      'Agder/wheel.yaml': '',
      'agder/les.md': '',
    });
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      'Agder/wheel.yaml:1:1 schedule-unknown-file',
      'agder/bodies/b.yml:1:1 schedule-unknown-file',
      'agder/notater.yaml:1:1 schedule-unknown-file',
    ]);
  });
});

describe('keys and values', () => {
  test('an unknown key, with what was meant and what there is', async () => {
    const { findings } = await loadFiles({ 'agder/bodies/x.yaml': 'body: x\nnavn: X\nname: X\nserie: {}\n' });
    expect(findings).toMatchObject([
      {
        code: 'schedule-unknown-key',
        message: 'Ukjent nøkkel «navn». Mente du «name»?',
        at: { line: 2, column: 1 },
      },
      {
        code: 'schedule-unknown-key',
        message: 'Ukjent nøkkel «serie». Mente du «series»?',
        at: { line: 4, column: 1 },
      },
    ]);
    expect(findings[0]?.remedy).toMatch(/^Kjente nøkler her: body, for_each, .*, versions\.$/);
  });

  test('a missing key stands at its owner', async () => {
    expect(await faultsOf({ 'agder/bodies/x.yaml': 'body: x\n' })).toEqual([
      'agder/bodies/x.yaml:1:1 schedule-missing-key Nøkkelen «name» mangler.',
    ]);
    expect(await bodyFaults('obligations:', '  plan:', '    title: Plan')).toEqual([
      '4:3 schedule-missing-key Nøkkelen «due» mangler under «obligations.plan».',
    ]);
  });

  test.each([
    ['type: 42', '3:7 schedule-invalid-value «type» må være tekst, men YAML leser «42» som et tall.'],
    ['county: 03', '3:9 schedule-invalid-value «county» må være tekst, men YAML leser «03» som et tall.'],
    [
      'purpose: true',
      '3:10 schedule-invalid-value «purpose» må være tekst, men YAML leser «true» som ja eller nei.',
    ],
    ['purpose:', '3:1 schedule-invalid-value «purpose» er tom.'],
    ['purpose: "  "', '3:10 schedule-invalid-value Teksten er tom.'],
    ['members: alle', '3:10 schedule-invalid-value «members» kan ikke være «alle».'],
    [
      'visibility: pubic',
      '3:13 schedule-invalid-value «visibility» kan ikke være «pubic». Mente du «public»?',
    ],
    [
      'type: Råd og utvalg',
      '3:7 schedule-invalid-value «Råd og utvalg» kan ikke være en id. Mente du «rad-og-utvalg»?',
    ],
    ['purpose: "a\\nb"', '3:10 schedule-unsafe-text Teksten har linjeskift.'],
    ['purpose: "a\\tb"', '3:10 schedule-unsafe-text Teksten har et styretegn (U+0009) på plass 2.'],
    ['purpose: "a\\u0000b"', '3:10 schedule-unsafe-text Teksten har et styretegn (U+0000) på plass 2.'],
    ['purpose: "abc\\u202eb"', '3:10 schedule-unsafe-text Teksten har et styretegn (U+202E) på plass 4.'],
    ['purpose: "a\\u2028b"', '3:10 schedule-unsafe-text Teksten har et styretegn (U+2028) på plass 2.'],
    ['purpose: |\n  a\n  b', '3:10 schedule-unsafe-text Teksten har linjeskift.'],
    ['purpose: "Se <b>her</b>"', '3:10 schedule-unsafe-text Teksten har HTML: «<b>».'],
    [`aliases: ["${'a'.repeat(201)}"]`, '3:11 schedule-invalid-value Teksten «aaaa'],
    ['cite: AGD-99', '3:7 schedule-unknown-citation Kilden «AGD-99» finnes ikke i agder/sources.yaml.'],
    [
      'cite: [AGD-01, AGD-03]',
      '3:16 schedule-unknown-citation Kilden «AGD-03» finnes ikke i agder/sources.yaml. Mente du «AGD-01»?',
    ],
    ['cite: [AGD-01, "§ 3"]', '3:16 schedule-invalid-value «§ 3» kan ikke være en kildehenvisning.'],
    ['cite: { a: 1 }', '3:9 schedule-unknown-key Ukjent nøkkel «a» under «cite».'],
    ['ring: ytterst', '3:7 schedule-unknown-reference Fant ikke ringen «ytterst» i agder/wheel.yaml.'],
    [
      'parent: kdkk',
      '3:9 schedule-unknown-reference Fant ikke organet «kdkk» i agder/bodies. Mente du «kdk»?',
    ],
    ['secretariat: ks', '3:14 schedule-unknown-reference Fant ikke sekretariatet «ks» i agder/members.yaml.'],
    [
      'members: [alle, ingen]',
      '3:17 schedule-unknown-reference Fant ikke rollen eller gruppen «ingen» i agder/members.yaml.',
    ],
    ['leader: kd-risør', '3:9 schedule-invalid-value «kd-risør» kan ikke være en id. Mente du «kd-risor»?'],
    ['county: "99"', '3:9 schedule-unknown-reference Fant ikke fylket «99» i _shared/counties.yaml.'],
    ['name: Y', '3:1 schedule-duplicate-key Nøkkelen «name» står to ganger; første gang på linje 2.'],
    ['parent: x', '3:9 schedule-circular-reference Organene hører under hverandre i ring: x → x.'],
    ['notes: [{ reason: Uten kilde }]', '3:9 schedule-missing-key Nøkkelen «cite» mangler under «notes[1]».'],
  ])('%s', async (line, expected) => {
    const faults = await bodyFaults(line);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });

  test.each([
    ['count: 8..4', '4:15 schedule-invalid-range «8..4» går fra høyt til lavt. Mente du «4..8»?'],
    ['count: 0', '4:15 schedule-invalid-range «0»: antallet må være fra 1 til 60.'],
    ['count: 61', '4:15 schedule-invalid-range «61»: antallet må være fra 1 til 60.'],
    ['count: noen', '4:15 schedule-invalid-value «noen» er ikke et antall møter.'],
    ['count: 2.5', '4:15 schedule-invalid-value «series.m.count» kan ikke være «2.5».'],
    ['window: feb', '4:3 schedule-missing-key Serien sier ikke hvor mange møter det er.'],
    ['count: 4..8, target: 9', '4:29 schedule-invalid-range «target» er 9, men «count» er fra 4 til 8.'],
    [
      'count: 2, meetings: { a: {}, b: {}, c: {} }',
      '4:18 schedule-invalid-range Møtene som er ført opp, trenger plass til 3, men serien har 2.',
    ],
    ['count: 2, meetings: { 61: {} }', '4:30 schedule-invalid-range «61» kan ikke være nummeret på et møte.'],
    ['count: 1, days: 0', '4:24 schedule-invalid-range «series.m.days» kan ikke være «0».'],
    ['count: 1, days: 6', '4:24 schedule-invalid-range «series.m.days» kan ikke være «6».'],
    [
      'count: 1, window: februar',
      '4:26 schedule-invalid-value «februar» er ikke et tidsrom. Mente du «feb»?',
    ],
    [
      'count: 1, window: september til november',
      '4:26 schedule-invalid-value «september til november» er ikke et tidsrom. Mente du «sep..nov»?',
    ],
    [
      'count: 1, window: feb-nov',
      '4:26 schedule-invalid-value «feb-nov» er ikke et tidsrom. Mente du «feb..nov»?',
    ],
    [
      'count: 1, window: 02-30..03-01',
      '4:26 schedule-invalid-date «02-30..03-01» har en dag som ikke finnes.',
    ],
    ['count: 1, window: week 54', '4:26 schedule-invalid-range «week 54»: en uke må være fra 1 til 53.'],
    [
      'count: 1, window: week 36..34',
      '4:26 schedule-invalid-range «week 36..34» begynner etter at det slutter. Mente du «week 34..36»?',
    ],
    ['count: 1, time: 15-10', '4:24 schedule-invalid-range «15-10» slutter ikke etter at det begynner.'],
    [
      'count: 1, time: "25:00-26:00"',
      '4:24 schedule-invalid-value «25:00-26:00» er ikke klokkeslett fra og til.',
    ],
    ['count: 2, min_gap: 6 uker', '4:27 schedule-invalid-value «6 uker» er ikke en avstand i tid.'],
    [
      'count: 2, min_gap: -6w',
      '4:27 schedule-invalid-range «-6w» kan ikke være negativ; nøkkelen sier retningen.',
    ],
    ['count: 1, title: "{navn} {n}"', '4:25 schedule-invalid-value Plassholderen «{navn}» finnes ikke.'],
    [
      'count: 1, duties: standard',
      '4:26 schedule-unknown-reference Fant ikke kjeden «standard» i _shared/duties.yaml.',
    ],
    [
      'count: 1, every: { years: 0, anchor: 2021 }',
      '4:34 schedule-invalid-range Intervallet «years» kan ikke være 0.',
    ],
    ['count: 1, every: { years: 2 }', '4:18 schedule-missing-key Det mangler et år å regne fra.'],
    [
      'count: 1, every: { after: local-election, years: 4 }',
      '4:57 schedule-invalid-range «years» er 4, men det er fire år mellom valgene.',
    ],
    [
      'count: 1, pattern: "FREQ=MONTHLY;BYDAY=3TH"',
      '4:8 schedule-invalid-value «count» kan ikke stå sammen med «pattern»',
    ],
    [
      'pattern: "FREQ=MONTHLY;INTERVAL=0;BYDAY=3TH"',
      '4:17 schedule-invalid-pattern INTERVAL må være et tall fra 1 til 12.',
    ],
    ['pattern: "FREQ=DAILY"', '4:17 schedule-invalid-pattern FREQ må være YEARLY, MONTHLY eller WEEKLY.'],
    [
      'pattern: "FREQ=WEEKLY;BYDAY=MO;COUNT=3"',
      '4:17 schedule-invalid-pattern Delen «COUNT» er ikke tillatt.',
    ],
    [
      'count: 1, meetings: { 1: { avoid: [julen] } }',
      '4:43 schedule-unknown-reference Fant ikke ankerpunktet «julen» i anchors.yaml.',
    ],
    [
      'count: 1, meetings: { 1: { guests: [nav] } }',
      '4:44 schedule-unknown-reference Fant ikke gjesten «nav» i agder/members.yaml.',
    ],
    [
      'count: 1, meetings: { 1: { agenda: [{ text: A, cite: X }] } }',
      '4:61 schedule-unknown-citation Kilden «X» finnes ikke',
    ],
  ])('series {%s}', async (entry, expected) => {
    const faults = await bodyFaults('series:', `  m: { ${entry} }`, 'secretariat: ks-agder');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });

  test.each([
    ['ingen/mote', 'Fant ikke organet «ingen» (i henvisningen «ingen/mote»).'],
    ['kdk/moter', 'Fant ikke serien «moter» (i henvisningen «kdk/moter»). Mente du «mote»?'],
    ['kdk/mote/6', 'Fant ikke møtet «6» (i henvisningen «kdk/mote/6»).'],
    ['ks/kdk/mote/1', 'Fant ikke hjulet «ks» (i henvisningen «ks/kdk/mote/1»).'],
    ['kdk/mote', 'Henvisningen «kdk/mote» sier ikke hvilket av 5 møter.'],
    [
      'arendalsuken',
      'Fant ikke ankerpunktet «arendalsuken» (i henvisningen «arendalsuken»). Mente du «arendalsuka»?',
    ],
    ['kdk', 'Fant ikke en serie i organet «kdk» (i henvisningen «kdk»).'],
    ['kdk/arsrapport', 'Fant ikke møteserien (det er en frist, ikke et møte) «arsrapport»'],
    ['kdk/mote/1@-2', '«kdk/mote/1@-2» er ikke en henvisning.'],
    ['x/m/1', 'Møtene venter på hverandre i ring: agder/x/m/1 → agder/x/m/1.'],
  ])('after: %s', async (reference, message) => {
    const faults = await bodyFaults('series:', `  m: { count: 1, meetings: { 1: { after: ${reference} } } }`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('4:42 ');
    expect(faults[0]).toContain(message);
  });

  test.each([
    ['due: 02-30', '4:23 schedule-invalid-date «02-30» er en dag som ikke finnes.'],
    [
      'due: 30.04',
      '4:23 schedule-invalid-value «obligations.o.due» kan ikke være «30.04». Mente du «04-30»?',
    ],
    ['due: 30.4', '4:23 schedule-invalid-value «obligations.o.due» kan ikke være «30.4». Mente du «04-30»?'],
    ['due: 30.4.', '4:23 schedule-invalid-date «30.4.» er ikke en dag i året. Mente du «04-30»?'],
    ['due: 31.04', '4:23 schedule-invalid-value «obligations.o.due» kan ikke være «31.04».'],
    ['due: 1. mars', '4:23 schedule-invalid-date «1. mars» er ikke en dag i året.'],
    [
      'due: { of: kdk/mote, offset: -5mo }',
      '4:29 schedule-unknown-reference Henvisningen «kdk/mote» sier ikke',
    ],
    [
      'due: { of: kdk/mote/1, offset: -5 }',
      '4:49 schedule-invalid-value «obligations.o.due.offset» kan ikke være «-5».',
    ],
    ['due: { offset: -5mo }', '4:18 schedule-missing-key Nøkkelen «of» mangler under «obligations.o.due».'],
    [
      'due: 03-01, owner: ingen',
      '4:37 schedule-unknown-reference Fant ikke eieren «ingen» i agder/members.yaml.',
    ],
    ['due: 03-01, remind: [8 uker]', '4:39 schedule-invalid-value «8 uker» er ikke en avstand i tid.'],
  ])('obligation {%s}', async (entry, expected) => {
    const faults = await bodyFaults('obligations:', `  o: { title: O, ${entry} }`, 'secretariat: ks-agder');
    expect(faults.join('\n')).toContain(expected);
  });

  test('a body with nobody to remind is a warning', async () => {
    const { schedules, findings } = await loadFiles(x('obligations:', '  o: { title: O, due: 03-01 }'));
    expect(schedules).not.toBeNull();
    expect(findings).toMatchObject([
      { code: 'schedule-missing-key', severity: 'warning', at: { line: 4, column: 3 } },
    ]);
  });
});

describe('between files', () => {
  test('circles of parents, groups and order', async () => {
    const faults = await faultsOf({
      'agder/bodies/a.yaml': 'body: a\nname: A\nparent: b\nseries:\n  m: { count: 1, after: b/m }\n',
      'agder/bodies/b.yaml': 'body: b\nname: B\nparent: c\nseries:\n  m: { count: 1, before: { of: c/m } }\n',
      'agder/bodies/c.yaml':
        'body: c\nname: C\nparent: a\nseries:\n  m: { count: 1, before: [b/m@+1, b/m] }\n',
      'agder/members.yaml': `${SMALL_WHEEL['agder/members.yaml']}`.replace('ost: [kd-risor', 'ost: [alle'),
    });
    expect(faults).toEqual([
      'agder/bodies/a.yaml:3:9 schedule-circular-reference Organene hører under hverandre i ring: a → b → c → a.',
      'agder/bodies/c.yaml:5:35 schedule-circular-reference Møtene venter på hverandre i ring: agder/b/m/1 → agder/c/m/1 → agder/b/m/1.',
      'agder/members.yaml:9:23 schedule-circular-reference Gruppene går i ring: ost → alle → ost.',
    ]);
  });

  test('the order of numbers counts in a circle', async () => {
    expect(await bodyFaults('series:', '  m: { count: 3, meetings: { 1: { after: x/m/3 } } }')).toEqual([
      '4:42 schedule-circular-reference Møtene venter på hverandre i ring: agder/x/m/3 → agder/x/m/1 → agder/x/m/2 → agder/x/m/3.',
    ]);
  });

  test('names that do not agree with files and folders', async () => {
    const faults = await faultsOf({
      'agder/bodies/y.yaml': 'body: x\nname: X\n',
      'agder/wheel.yaml': `${SMALL_WHEEL['agder/wheel.yaml']}`.replace('wheel: agder', 'wheel: ager'),
      'agder/years/2027.yaml': 'year: 2028\n',
    });
    expect(faults).toEqual([
      'agder/bodies/y.yaml:1:7 schedule-invalid-value Organet heter «x», men filen heter «y.yaml».',
      'agder/wheel.yaml:1:8 schedule-invalid-value Hjulet heter «ager», men mappen heter «agder».',
      'agder/years/2027.yaml:1:7 schedule-invalid-value Året er 2028, men filen heter 2027.yaml.',
    ]);
  });

  test('an id used twice', async () => {
    const faults = await faultsOf({
      'agder/bodies/t.yaml': 'body: kdk\nfor_each: county\nname: "T {county.name}"\n',
      'agder/members.yaml': `${SMALL_WHEEL['agder/members.yaml']}`.replace('uia:', 'kd-risor:'),
    });
    expect(faults).toEqual([
      'agder/bodies/t.yaml:1:7 schedule-duplicate-key Organet «kdk» står også i agder/bodies/kdk.yaml.',
      'agder/members.yaml:11:3 schedule-duplicate-key «kd-risor» står også under offices.',
    ]);
  });

  test('templates: placeholders, counties and the file they need', async () => {
    const template =
      'body: "t-{county.id}"\nfor_each: county\nname: "T {county.navn}"\nexcept: ["77"]\noverride: { troms: {} }\nring: "r-{county.id}"\n';
    expect(await faultsOf({ 'agder/bodies/t.yaml': template })).toEqual([
      'agder/bodies/t.yaml:3:7 schedule-invalid-value Plassholderen «{county.navn}» finnes ikke.',
      'agder/bodies/t.yaml:4:10 schedule-unknown-reference Fant ikke fylket «77» i _shared/counties.yaml.',
      'agder/bodies/t.yaml:5:13 schedule-unknown-reference Fant ikke fylket «troms» i _shared/counties.yaml.',
      'agder/bodies/t.yaml:6:7 schedule-unknown-reference Fant ikke ringen «r-agder» i agder/wheel.yaml.',
      'agder/bodies/t.yaml:6:7 schedule-unknown-reference Fant ikke ringen «r-oslo» i agder/wheel.yaml.',
    ]);
    const without = await faultsOf({
      'agder/bodies/t.yaml': 'body: "t-{county.id}"\nfor_each: county\nname: T\n',
      '_shared/counties.yaml': null,
    });
    expect(without).toEqual([
      'agder/bodies/t.yaml:2:11 schedule-missing-file Malen trenger _shared/counties.yaml, som ikke finnes.',
    ]);
    expect(
      await bodyFaults('purpose: "{county.name}"', 'series:', '  m: { count: 1, title: "{county.name}" }'),
    ).toEqual(['5:25 schedule-invalid-value Plassholderen «{county.name}» finnes ikke.']);
  });

  test('decisions', async () => {
    const faults = await faultsOf({
      'agder/years/2027.yaml': [
        'year: 2027',
        'decisions:',
        '  kdk/mote/9: { date: 2027-09-02 }',
        '  kdk/mote/1: { date: 2027-02-30 }',
        '  kdk/mote/2: { date: 2026-02-03 }',
        '  kdk/mote/3: { status: cancelled }',
        '  kdk/mote/4: { place: Risør }',
        '  kdk/mote: { date: 2027-09-02 }',
        '  kdk/mote/5: { date: 4.3.2027, status: bekreftet }',
        'anchors: { arendalsuken: unknown, arendalsuka: 2026-08-10 }',
        '',
      ].join('\n'),
    });
    expect(faults.map((fault) => fault.replace('agder/years/2027.yaml:', ''))).toEqual([
      '3:3 schedule-unknown-reference Fant ikke møtet «9» (i henvisningen «kdk/mote/9»).',
      '4:23 schedule-invalid-date «2027-02-30» er en dato som ikke finnes.',
      '5:23 schedule-invalid-date Datoen «2026-02-03» ligger ikke i 2027.',
      '6:3 schedule-missing-key Et avlyst møte må ha en begrunnelse.',
      '7:3 schedule-missing-key Vedtaket mangler dato.',
      '8:3 schedule-invalid-value «kdk/mote» er ikke nøkkelen til et møte.',
      '9:23 schedule-invalid-date «4.3.2027» er ikke en dato. Mente du «2027-03-04»?',
      '9:41 schedule-invalid-value «decisions.kdk/mote/5.status» kan ikke være «bekreftet». Mente du «confirmed»?',
      '10:12 schedule-unknown-reference Fant ikke ankerpunktet «arendalsuken» i anchors.yaml. Mente du «arendalsuka»?',
      '10:48 schedule-invalid-date «2026-08-10» ligger ikke i 2027.',
    ]);
  });

  test('anchors and school holidays', async () => {
    const faults = await faultsOf({
      'agder/anchors.yaml': [
        'anchors:',
        '  a: { name: A, rule: { week: 33, from: fri, to: mon } }',
        '  b: { name: B, rule: { week: 33, weekday: mon } }',
        '  c: { name: C, dates: { 2027: 2028-01-01, 28: unknown } }',
        '  d: { name: D, dates: { 2027: 2027-05-05..2027-05-01 }, ring: ute }',
        '',
      ].join('\n'),
      '_shared/school-holidays.yaml': [
        'school_holidays:',
        '  - { county: "99", school_year: 2026/2027, kind: winter, from: null, to: null, status: unknown, source: S }',
        '  - { county: "42", school_year: 2026/2027, kind: winter, from: null, to: null, status: expected, source: S }',
        '',
      ].join('\n'),
    });
    expect(faults).toEqual([
      '_shared/school-holidays.yaml:2:15 schedule-unknown-reference Fant ikke fylket «99» i _shared/counties.yaml.',
      '_shared/school-holidays.yaml:3:89 schedule-invalid-value from, to og status stemmer ikke overens.',
      'agder/anchors.yaml:2:41 schedule-invalid-range Ankerpunktet slutter før det begynner i uken.',
      'agder/anchors.yaml:3:23 schedule-invalid-value Regelen er verken en uke eller en ukedag i en måned.',
      'agder/anchors.yaml:4:32 schedule-invalid-date «2028-01-01» ligger ikke i 2027.',
      'agder/anchors.yaml:4:44 schedule-invalid-value «28» er ikke et år.',
      'agder/anchors.yaml:5:32 schedule-invalid-range «2027-05-05..2027-05-01» slutter før det begynner.',
      'agder/anchors.yaml:5:64 schedule-unknown-reference Fant ikke ringen «ute» i agder/wheel.yaml.',
    ]);
  });

  test('a file that cannot be read does not make every reference to it wrong', async () => {
    const faults = await faultsOf({
      'agder/sources.yaml': 'documents: [\n',
      'agder/members.yaml': '',
      'agder/bodies/kdk.yaml': 'body: "kdk\n',
      ...x('parent: kdk', 'cite: AGD-77', 'series:', '  m: { count: 1, after: kdk/mote/2 }'),
    });
    expect(faults.map((fault) => fault.replace(/:.*/, ''))).toEqual([
      ...new Set(['agder/bodies/kdk.yaml', 'agder/members.yaml', 'agder/sources.yaml']),
    ]);
  });

  test('a fault in a file does not hide those between files', async () => {
    const faults = await faultsOf({
      ...x(
        'farge: rød',
        'purpose: 7',
        'ring: ute',
        'series:',
        '  m: { count: 8..4 }',
        '  n: { count: 1, after: y/m }',
      ),
      'agder/bodies/z.yaml': 'body: z\nname: Z\nseries:\n  m: { count: 1, after: x/m/1 }\n',
    });
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      'agder/bodies/x.yaml:3:1 schedule-unknown-key',
      'agder/bodies/x.yaml:4:10 schedule-invalid-value',
      'agder/bodies/x.yaml:5:7 schedule-unknown-reference',
      'agder/bodies/x.yaml:7:15 schedule-invalid-range',
      'agder/bodies/x.yaml:8:25 schedule-unknown-reference',
    ]);
  });

  test('findings come by file, line and column', async () => {
    const { findings } = await loadFiles({
      ...x('b: 1', 'a: 1'),
      'agder/bodies/a.yaml': 'body: a\n',
      '_shared/duties.yaml': 'x: 1\n',
    });
    const places = findings.map(({ at }) => [at.file, String(at.line).padStart(4, '0'), at.column].join(' '));
    expect(places).toEqual(places.toSorted());
    expect(new Set(findings.map(({ at }) => at.file)).size).toBe(3);
  });
});

describe('what a person reads', () => {
  test('is Norwegian sentences, never the English of a library', async () => {
    const bad: Record<string, string> = {};
    const values = ['~', '[]', '{}', '7', 'true', 'nonsense', '{ a: 1 }', '[[]]', '[{}]', '-1', '1.5'];
    const keys =
      'body name type ring parent members leader county cite series obligations notes for_each except override'.split(
        ' ',
      );
    for (const [i, value] of values.entries()) {
      bad[`agder/bodies/b${i}.yaml`] = keys.map((key) => `${key}: ${value}\n`).join('');
      const inner =
        'count target every pattern window days time place min_gap with after before duties meetings'.split(
          ' ',
        );
      bad[`agder/bodies/c${i}.yaml`] =
        `body: c${i}\nname: C\nseries:\n  m:\n${inner.map((key) => `    ${key}: ${value}\n`).join('')}obligations:\n  o: { due: ${value}, every: ${value}, remind: ${value} }\n`;
      bad[`agder/years/20${10 + i}.yaml`] = `year: ${value}\ndecisions: ${value}\nanchors: ${value}\n`;
    }
    bad['agder/wheel.yaml'] =
      'wheel: 1\nrings: 1\nphases: { a: 1 }\nplanning: { weekdays: [sun], weights: { x: 1 } }\n';
    bad['_shared/counties.yaml'] = 'counties: [{ number: 1, fylkeskommune: nei }]\n';
    const { findings } = await loadFiles(bad);
    expect(findings.length).toBeGreaterThan(200);
    for (const { message, remedy } of findings) {
      expect(`${message} ${remedy}`).not.toMatch(
        /invalid|expected|received|required|unrecognized|undefined|\bnull er|too (big|small)/i,
      );
      expect(message + remedy).not.toContain('\u0001');
      expect(message).toMatch(/^[«\wÆØÅ].*[.?]$/u);
      expect(remedy).toMatch(/^.+\.$/u);
    }
  });
});
