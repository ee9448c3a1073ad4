import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppliedChange } from '../../../src/application/ports/changeHistory.ts';
import type { ExplainedOccurrence } from '../../../src/application/explainOccurrence.ts';
import type { OccurrenceParts } from '../../../src/adapters/web/occurrenceRoutes.ts';
import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import type { InvitedRole, Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { allDay, occurrence, snapshot, timed } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const AT = '2027-02-01T09:00:00.000Z' as Instant;

function role(id: string, name: string, as: InvitedRole['role'] = 'member'): InvitedRole {
  return { id, name, address: `${id}@agder.example`, language: 'nb', role: as };
}

const meeting = occurrence({
  key: 'agder/kdk/mote/2027/1',
  title: 'Kommunedirektørkollegiet 1',
  time: timed('2027-02-11', '2027-02-12'),
  place: 'Oslo',
  join: 'https://moterom.example/kdk',
  purpose: 'Planlegge nye satsinger.',
  agenda: ['Status for satsingene'],
  cite: ['AGD-38'],
  invited: [role('kd-arendal', 'Kommunedirektøren i Arendal'), role('nav', 'NAV Agder', 'guest')],
});
const duty = occurrence({
  key: 'agder/kdk/mote/2027/1/innkalling',
  kind: 'duty',
  title: 'Innkalling sendes: Kommunedirektørkollegiet 1',
  time: allDay('2027-01-28'),
  owner: role('ks-agder', 'KS Agder', 'owner'),
});
const secret = occurrence({
  key: 'agder/samtale/mote/2027/1',
  title: 'Hemmelig samtale',
  visibility: 'private',
  place: 'Skjult sted',
});
const members = occurrence({
  key: 'agder/tinget/mote/2027/1',
  title: 'Agdertinget 1',
  visibility: 'members',
  time: timed('2027-05-13'),
  place: 'Lukket sal',
  invited: [role('ordforer', 'Ordføreren i Risør')],
});
const all: readonly Occurrence[] = [
  meeting,
  duty,
  secret,
  members,
  occurrence({
    key: 'agder/kdk/mote/2027/2',
    title: 'Kommunedirektørkollegiet 2',
    time: timed('2027-05-12'),
  }),
  occurrence({
    key: 'agder/dag/2027',
    kind: 'anchor',
    body: null,
    bodyName: null,
    time: { type: 'undated' },
  }),
  occurrence({ key: 'agder/kdk/rapport/2027', kind: 'obligation', time: allDay('2027-03-01') }),
];
const removed = occurrence({ key: 'agder/kdk/mote/2027/9', title: 'Tatt ut', status: 'cancelled' });
const old = occurrence({
  key: 'agder/kdk/mote/2024/1',
  title: 'Fra 2024',
  year: 2024,
  time: timed('2024-02-08'),
});

const late = occurrence({
  key: 'agder/kdk/rapport/2028',
  kind: 'obligation',
  title: 'Planlagt for 2028',
  year: 2028,
  time: allDay('2027-12-27'),
});

const change = (
  revision: number,
  type: AppliedChange['type'],
  before: Occurrence | null,
  after: Occurrence | null,
): AppliedChange => ({ revision, at: AT, type, before, after });

const HISTORY: readonly AppliedChange[] = [
  change(4, 'moved', { ...meeting, time: timed('2027-02-04') }, meeting),
  change(
    2,
    'changed',
    { ...meeting, time: timed('2027-02-04'), place: null, status: 'proposed' },
    {
      ...meeting,
      time: timed('2027-02-04'),
    },
  ),
  change(1, 'added', null, { ...meeting, time: timed('2027-02-04'), place: null, status: 'proposed' }),
];

function published(found: Occurrence, gone = false): Published {
  return { occurrence: found, sequence: 2, createdAt: AT, lastModified: AT, removed: gone };
}

const day = (date: string, extra: number | null, reason: string) => ({
  date: date as PlainDate,
  extra,
  reason,
  cite: ['AGD-38'],
});
const EXPLAINED: ExplainedOccurrence = {
  occurrence: meeting,
  decidedAt: { file: 'agder/years/2027.yaml', line: 7, column: 3 },
  version: null,
  citations: [],
  assumptions: ['Uke 6 velges.'],
  reckoning: null,
  explanation: {
    key: meeting.key,
    title: meeting.title,
    date: '2027-02-11' as PlainDate,
    days: 2,
    window: 'mandag 1. februar 2027 til søndag 28. februar 2027, 3 av 28 dager er mulige alene',
    cost: [
      {
        code: 'weekday',
        of: null,
        name: null,
        text: 'fredag er mindre ønsket',
        strain: 1,
        weight: 5,
        cost: 5,
        cite: [],
      },
    ],
    rules: [{ text: 'må ligge etter KDU 1', weight: null, cite: ['AGD-50'] }],
    neighbours: [
      day('2027-02-05', null, 'vinterferie'),
      day('2027-02-08', null, 'vinterferie'),
      day('2027-02-10', 12, 'onsdag er mindre ønsket'),
      day('2027-02-24', 1_000_003, 'er kunngjort til torsdag 11. februar 2027'),
      day('2027-02-26', null, 'kolliderer'),
    ],
    weekendDays: 8,
  },
};

function parts(signedIn: string | null = null): OccurrenceParts {
  return {
    finder: {
      find: async (key) => {
        if (key === removed.key) return published(removed, true);
        if (key === `${secret.key}x`) return published({ ...secret, key: `${secret.key}x` }, true);
        const found = [...all, old, late].find((each) => each.key === key);
        return found && found.key !== 'agder/kdk/mote/2027/2' ? published(found) : null;
      },
    },
    history: { of: async (key) => (key === meeting.key ? HISTORY : []) },
    explainer: { explain: async (key) => (key === meeting.key ? EXPLAINED : null) },
    renderer: createFeedRenderer(),
    sessions: {
      find: async (cookie) =>
        signedIn !== null && cookie === 'kake' ? { address: signedIn, method: 'link', createdAt: AT } : null,
    },
  };
}

const base = snapshot({ occurrences: all });
const withDesk = {
  ...base,
  wheels: base.wheels.map((wheel) => ({
    ...wheel,
    desk: wheel.id === 'agder' ? [{ address: 'leser@agder.example', role: 'reader' as const }] : [],
  })),
};

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({ snapshot: withDesk, parts: { occurrences: parts() } });
});
afterAll(() => web.close());

const page = async (path: string, cookie = '', on = web): Promise<string> =>
  (await get(on.url + path, cookie ? { cookie } : {})).body.toString();

describe('the page about one occurrence', () => {
  test('says when, where, who, why and what became of it', async () => {
    const html = await page(`/o/${meeting.key}`);
    for (const words of [
      '<h1>Kommunedirektørkollegiet 1</h1>',
      'torsdag 11. februar kl. 10.00–fredag 12. februar 2027 kl. 15.00',
      'uke 6',
      'Bekreftet',
      'Oslo',
      'Kommunedirektøren i Arendal',
      'NAV Agder',
      'Planlegge nye satsinger.',
      'Status for satsingene',
      '«Møte 1 (feb). Planlegge nye satsinger»',
      'agder/years/2027.yaml:7',
      'Uke 6 velges.',
      'må ligge etter KDU 1</span> <span class="meta">(må holdes)',
      'fredag er mindre ønsket</span> <span class="meta">(5 poeng)',
      '3 dager går ikke',
      '5.–8. feb. <span class="meta">(2 dager)',
      '12 poeng dårligere',
      'flytter en kunngjort dato',
      'I tillegg 8 lørdager og søndager',
      'Flyttet fra torsdag 4. februar 2027 kl. 10.00–15.00 til torsdag 11. februar',
      'Stedet er Oslo.',
      'Status endret fra forslag til bekreftet.',
      'Publisert: torsdag 4. februar 2027',
    ])
      expect(html).toContain(words);
    expect(html).toMatch(
      /14 dager før<\/span>\s*<span class="what"><a href="\/o\/agder\/kdk\/mote\/2027\/1\/innkalling">Innkalling sendes</,
    );
    expect(html).toMatch(/href="\/o\/agder\/kdk\/mote\/2027\/2" rel="next"/);
    expect(html).not.toMatch(/@agder\.example|moterom\.example/);
    expect(html).toContain('De som er kalt inn, har lenken i innkallingen.');
  });

  test('leads from a duty to its meeting and shows the whole chain', async () => {
    const html = await page(`/o/${duty.key}`);
    expect(html).toMatch(/Hører til<\/dt><dd><a href="\/o\/agder\/kdk\/mote\/2027\/1">/);
    expect(html).toMatch(/<li class="duty here" aria-current="true">/);
    expect(html).toContain('KS Agder');
  });

  test('is the same 404 for what is private and what is not there', async () => {
    const [hidden, unknown] = await Promise.all(
      [secret.key, 'agder/samtale/mote/2027/2'].map((key) => get(`${web.url}/o/${key}`)),
    );
    expect([hidden!.status, unknown!.status]).toEqual([404, 404]);
    // The links to the other languages are relative, so that nothing tells the two apart.
    expect(hidden!.body.equals(unknown!.body)).toBe(true);
    expect((await get(`${web.url}/o/${secret.key}.ics`)).status).toBe(404);
    expect((await get(`${web.url}/o/${secret.key}x`)).status).toBe(404);
  });

  test('tells what was removed that it is, and shows what the files no longer hold', async () => {
    const gone = await get(`${web.url}/o/${removed.key}`);
    expect(gone.status).toBe(410);
    expect(gone.body.toString()).toContain('Hendelsen er fjernet');
    expect(gone.body.toString()).not.toContain('Tatt ut');
    const html = await page(`/o/${old.key}`);
    expect(html).toContain('<h1>Fra 2024</h1>');
    expect(html).not.toContain('Se den i årshjulet');
  });

  test('keeps the place and the members of what is for members', async () => {
    const html = await page(`/o/${members.key}`);
    expect(html).toContain('torsdag 13. mai 2027');
    expect(html).toContain('er bare for medlemmer');
    expect(html).not.toMatch(/Lukket sal|Risør/);
    expect((await get(`${web.url}/o/${members.key}.ics`)).status).toBe(404);
  });

  test('shows everything to whoever has a role at the desk of its wheel, and keeps it out of caches', async () => {
    const reader = await startTestWeb({
      snapshot: withDesk,
      parts: { occurrences: parts('leser@agder.example') },
    });
    const stranger = await startTestWeb({
      snapshot: withDesk,
      parts: { occurrences: parts('annen@agder.example') },
    });
    try {
      const cookie = '__Host-arshjul=kake';
      expect(await page(`/o/${secret.key}`, cookie, reader)).toContain('Skjult sted');
      expect(await page(`/o/${members.key}`, cookie, reader)).toContain('Ordføreren i Risør');
      expect(await page(`/o/${meeting.key}`, cookie, reader)).toContain('href="https://moterom.example/kdk"');
      const seen = await get(`${reader.url}/o/${secret.key}`, { cookie });
      expect(seen.headers['cache-control']).toBe('no-store');
      expect((await get(`${reader.url}/o/${secret.key}`)).status).toBe(404);
      expect((await get(`${stranger.url}/o/${secret.key}`, { cookie })).status).toBe(404);
    } finally {
      await Promise.all([reader.close(), stranger.close()]);
    }
  });

  test('goes on without the store', async () => {
    const broken = await startTestWeb({
      snapshot: withDesk,
      parts: {
        occurrences: {
          ...parts(),
          finder: { find: () => Promise.reject(new Error('away')) },
        },
      },
    });
    try {
      expect((await get(`${broken.url}/o/${meeting.key}`)).status).toBe(200);
      expect(broken.logged.join('\n')).toContain('the store does not answer');
    } finally {
      await broken.close();
    }
  });

  test.each([
    ['nn', 'Kvifor denne datoen', 'Førre', 'veke 6', 'torsdag 11. februar'],
    ['en', 'Why this date', 'Previous', 'week 6', 'Thursday 11 February'],
  ])('is complete in %s, with what the files say marked as Norwegian', async (language, ...words) => {
    const paths = [meeting.key, 'agder/kdk/mote/2027/2'];
    const html = (await Promise.all(paths.map((key) => page(`/o/${key}?sprak=${language}`)))).join('');
    for (const word of words) expect(html).toContain(word);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('<h1 lang="nb">Kommunedirektørkollegiet 1</h1>');
    expect(html).not.toMatch(/Hvorfor denne/);
  });
});

describe('the calendar file of one occurrence', () => {
  test('is the event of the feeds alone, with the same UID', async () => {
    const { status, headers, body } = await get(`${web.url}/o/${meeting.key}.ics`);
    const text = body.toString();
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="agder-kdk-mote-2027-1.ics"');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain(`UID:${meeting.uid}`);
    expect(text).not.toMatch(/moterom|ATTENDEE|kd-arendal/);
  });

  test('is offered with ways into Google and Outlook, for what is published and has a date', async () => {
    const html = await page(`/o/${meeting.key}`);
    expect(html).toContain(`href="/o/${meeting.key}.ics" download`);
    expect(html).toContain('dates=20270211T100000%2F20270212T150000');
    expect(html).toContain('ctz=Europe%2FOslo');
    expect(html).toContain('startdt=2027-02-11T09%3A00%3A00.000Z');
    expect(await page('/o/agder/kdk/rapport/2027')).toContain('dates=20270301%2F20270302');
    const notYet = await page('/o/agder/kdk/mote/2027/2');
    expect(notYet).toContain('når datoen er publisert');
    expect(notYet).not.toContain('.ics"');
    for (const key of ['agder/dag/2027', 'agder/kdk/mote/2027/2', 'agder/finnes/ikke'])
      expect((await get(`${web.url}/o/${key}.ics`)).status).toBe(404);
    expect(await page('/o/agder/dag/2027')).toContain('dato ikke fastsatt');
  });
});

test('every link of every page about an occurrence leads somewhere', async () => {
  const seen = new Set<string>();
  for (const found of [...all.filter(({ visibility }) => visibility !== 'private'), old, late]) {
    const html = await page(`/o/${found.key}`);
    for (const [, href = ''] of html.matchAll(/href="(\/[^"#]*)/g)) seen.add(href.replaceAll('&amp;', '&'));
  }
  for (const href of seen) expect([href, (await get(web.url + href)).status]).toEqual([href, 200]);
});
