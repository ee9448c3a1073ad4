import { describe, expect, test } from 'vitest';
import type { Schedules } from '../../../src/domain/schedule/schedules.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { faultsOf, loadFiles, SMALL_WHEEL } from './scheduleFolder.ts';

type Files = Readonly<Record<string, string>>;

const file = (id: string, ...lines: string[]): Files => ({
  [`agder/bodies/${id}.yaml`]: [`body: ${id}`, `name: ${id.toUpperCase()}`, ...lines, ''].join('\n'),
});

async function load(files: Files): Promise<Schedules> {
  const { schedules, findings } = await loadFiles(files);
  expect(findings).toEqual([]);
  return schedules!;
}

async function bodyOf(id: string, files: Files) {
  const found = (await load(files)).wheels[0]?.bodies.find((body) => body.id === id);
  if (!found) throw new Error(`no body ${id}`);
  return found;
}

/** Another wheel with one office, which leads its only body. */
const KS: Files = {
  'ks/wheel.yaml': 'wheel: ks\nname: KS\ndomain: ks.arshjul.example\n',
  'ks/sources.yaml': 'documents: {}\ncitations: {}\n',
  'ks/members.yaml':
    'offices: { kdu-leder: { name: Leder av KDU, address: kdu-leder@ks.example, type: fylkeskommune } }\n',
  'ks/bodies/kdu.yaml': 'body: kdu\nname: KDU\ntype: utvalg\nmembers: [kdu-leder]\nleader: kdu-leder\n',
};

describe('who sits in a body', () => {
  test('offices, groups, deputies and observers', async () => {
    const { members, seats } = await bodyOf(
      'x',
      file(
        'x',
        'members:',
        '  - ost',
        '  - { office: kd-grimstad, as: observer, cite: AGD-01 }',
        '  - { group: alle, as: deputy }',
        '  - { external: Stortingsbenken, seats: 6 }',
      ),
    );
    expect(members).toEqual(['kd-risor', 'kd-arendal', 'kd-grimstad']);
    expect(seats.map(({ office, as, count }) => [office, as, count])).toEqual([
      ['kd-risor', 'member', 1],
      ['kd-arendal', 'member', 1],
      ['kd-grimstad', 'observer', 1],
      ['kd-grimstad', 'deputy', 1],
      ['kd-risor', 'deputy', 1],
      ['kd-arendal', 'deputy', 1],
      [null, 'member', 6],
    ]);
    expect(seats[2]).toMatchObject({ cite: ['AGD-01'], at: { line: 5 } });
  });

  test('the holder of a role in another body, and all who have it in bodies of a type', async () => {
    const files = {
      ...file('a', 'type: forum', 'leader: kd-risor'),
      ...file('b', 'type: forum', 'deputy_leader: kd-grimstad'),
      ...file(
        'x',
        'members: [{ role: leader, of_type: forum }, { role: deputy_leader, of: b, as: observer }]',
      ),
    };
    const { members, seats } = await bodyOf('x', files);
    expect(members).toEqual(['kd-risor', 'kd-grimstad']);
    expect(seats.map(({ name, vacant }) => [name, vacant])).toEqual([
      ['Kommunedirektøren i Risør', false],
      ['leder av B', true],
      ['Kommunedirektøren i Grimstad', false],
    ]);
  });

  test('all members of another body, with its deputies when asked', async () => {
    const files = {
      ...file(
        'a',
        'members: [kd-risor, { office: kd-arendal, as: deputy }, { office: kd-grimstad, as: observer }]',
      ),
      ...file('x', 'members: [{ body: a }]'),
      ...file('y', 'members: [{ body: a, deputies: true }]'),
    };
    expect((await bodyOf('x', files)).members).toEqual(['kd-risor']);
    expect((await bodyOf('y', files)).members).toEqual(['kd-risor', 'kd-arendal']);
  });

  test('an office of another wheel is brought in; one known by the same address is the same', async () => {
    const lead = file('x', 'members: [{ role: leader, of: ks/kdu }]');
    const brought = await load({ ...KS, ...lead });
    expect(brought.wheels[0]?.offices.at(-1)).toMatchObject({
      id: 'kdu-leder',
      address: 'kdu-leder@ks.example',
    });
    expect(brought.wheels[0]?.bodies[1]).toMatchObject({
      members: ['kdu-leder'],
      seats: [{ organisation: 'fylkeskommune' }],
    });
    const own = {
      'agder/members.yaml': SMALL_WHEEL['agder/members.yaml']!.replace(
        'kd@risor.example',
        'kdu-leder@ks.example',
      ),
    };
    const same = await load({ ...KS, ...lead, ...own });
    expect(same.wheels[0]?.offices).toHaveLength(3);
    expect(same.wheels[0]?.bodies[1]?.members).toEqual(['kd-risor']);
  });

  test('an office is called to the meetings of the time it has the seat', async () => {
    const files = file(
      'x',
      'members: [{ office: kd-risor, to: 2027-06-30 }, { office: kd-arendal, from: 2027-07-01 }]',
      'series: { mote: { count: 2, meetings: { 1: { window: mar }, 2: { window: oct } } } }',
    );
    const meetings = occurrencesOf(await load(files), 2027).filter(({ body }) => body === 'x');
    expect(meetings.map(({ invited }) => invited.map(({ id }) => id))).toEqual([
      ['kd-risor'],
      ['kd-arendal'],
    ]);
  });

  test('secretariats that share the work are reminded too', async () => {
    const files = {
      'agder/members.yaml': SMALL_WHEEL['agder/members.yaml']!.replace(
        'offices:',
        '  fylket: { name: Fylkeskommunen, address: post@agder.example }\noffices:',
      ),
      ...file(
        'x',
        'secretariat: ks-agder',
        'organisers: [ks-agder, fylket]',
        'obligations: { plan: { title: Plan, due: 03-01 }, valg: { title: Valg, due: 04-01, owner: kd-risor } }',
      ),
    };
    const due = occurrencesOf(await load(files), 2027).filter(({ body }) => body === 'x');
    expect(due.map(({ owner, helpers }) => [owner?.id, helpers?.map(({ id }) => id)])).toEqual([
      ['ks-agder', ['fylket']],
      ['kd-risor', undefined],
    ]);
  });
});

describe('faults in a list of members', () => {
  test.each([
    ['{ office: kd-x }', '3:21 schedule-unknown-reference Fant ikke rollen «kd-x» i agder/members.yaml.'],
    ['{ group: vest }', '3:20 schedule-unknown-reference Fant ikke gruppen «vest» i agder/members.yaml.'],
    ['{ role: leader }', '3:11 schedule-missing-key «role» må ha enten «of» (ett organ) eller «of_type»'],
    [
      '{ role: leader, of: kdkk }',
      '3:31 schedule-unknown-reference Fant ikke organet «kdkk» i agder/bodies. Mente du «kdk»?',
    ],
    ['{ role: leader, of: ks/kdu }', '3:31 schedule-unknown-reference Fant ikke hjulet «ks» i schedules.'],
    [
      '{ role: leader, of_type: rad }',
      '3:36 schedule-unknown-reference Fant ikke organer av slaget «rad» i agder/bodies.',
    ],
    ['{ office: kd-risor, body: kdk }', '3:11 schedule-invalid-value Et medlem er nøyaktig én av'],
    ['{ as: observer }', '3:11 schedule-missing-key Et medlem er nøyaktig én av'],
    ['{ body: x }', '3:11 schedule-circular-reference Medlemmene går i ring: agder/x → agder/x.'],
    [
      '{ office: kd-risor, from: 2027-02-01, to: 2027-01-01 }',
      '3:53 schedule-invalid-range «to» er før «from».',
    ],
  ])('%s', async (member, expected) => {
    const [first] = await faultsOf(file('x', `members: [${member}]`));
    expect(first?.replace('agder/bodies/x.yaml:', '')).toContain(expected);
  });
});
