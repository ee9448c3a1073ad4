import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Text of every file of a schedules folder, by its path inside the folder. */
export type ScheduleFiles = ReadonlyMap<string, string>;

const MUNICIPALITIES = 10;
const MEETINGS = 5;

/** Bodies of a county: who is called, and what the meetings ask of those of others. */
const BODIES: readonly { readonly id: string; readonly members: string; readonly series?: string }[] = [
  {
    id: 'fylkesmotet',
    members: 'ordforere, kommunedirektorer, fylkesordforer, fylkesdirektor',
    series: monthly(['feb', 'apr', 'jun', 'sep', 'nov']),
  },
  {
    id: 'kommunedirektorene',
    members: 'kommunedirektorer, fylkesdirektor',
    series: '    min_gap: 6w\n',
  },
  { id: 'ordforerne', members: 'ordforere, fylkesordforer', series: '    min_gap: 6w\n' },
  {
    id: 'direktorutvalget',
    members: 'kd-1, kd-2, kd-3, kd-4, kd-5',
    series: '    before: { of: kommunedirektorene/mote, lead: 3w }\n',
  },
  {
    id: 'arbeidsutvalget',
    members: 'ord-1, ord-2, ord-3, fylkesordforer',
    series: '    before: { of: ordforerne/mote, lead: 2w }\n',
  },
  { id: 'oppvekst', members: 'kd-1, leder-1, rad-1, rad-2, rad-3', series: '    min_gap: 5w\n' },
  { id: 'helse', members: 'kd-2, leder-2, rad-2, rad-4, rad-5' },
  { id: 'klima', members: 'kd-3, leder-3, rad-3, rad-6, ord-4' },
  { id: 'naring', members: 'ord-1, leder-4, rad-7, rad-8' },
  { id: 'digitalisering', members: 'kd-4, leder-5, rad-1, rad-8' },
  { id: 'samferdsel', members: 'ord-2, leder-6, rad-6, rad-7' },
  { id: 'kultur', members: 'kd-5, leder-6, rad-4, landsdel-leder' },
];

/**
 * A country of counties, each with a wheel of twelve bodies that meet five times a year. Municipal leaders sit in several bodies
 * of their county, counties two and two share an office in one body, and some bodies prepare for others.
 * `everywhere` are bodies, the same in each county, that an office of the state is called to wherever they meet, one office
 * for each. The same files every time.
 */
export function nationalSchedules(counties: number, everywhere: readonly string[]): ScheduleFiles {
  const files = new Map<string, string>([
    ['_shared/duties.yaml', 'duties: {}\n'],
    ['_shared/anchors.yaml', 'anchors: {}\n'],
    ['_shared/school-holidays.yaml', 'school_holidays: []\n'],
    ['_shared/counties.yaml', `counties:\n${numbered(counties, countyLine).join('')}`],
  ]);
  for (let county = 1; county <= counties; county += 1) {
    const id = `fylke-${county}`;
    files.set(`${id}/wheel.yaml`, wheelText(id, county));
    files.set(`${id}/sources.yaml`, 'documents: {}\ncitations: {}\n');
    files.set(`${id}/members.yaml`, membersText(id, county, everywhere));
    for (const body of BODIES) {
      const members = everywhere.includes(body.id) ? `${body.members}, staten-${body.id}` : body.members;
      files.set(`${id}/bodies/${body.id}.yaml`, bodyText({ ...body, members }));
    }
  }
  return files;
}

/** Writes the files under a folder, which is made when it does not exist. */
export async function writeSchedules(folder: string, files: ScheduleFiles): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function countyLine(county: number): string {
  const number = String(county + 10);
  return `  - { number: "${number}", id: fylke-${county}, name: Fylke ${county}, organisation: Fylke ${county} fylkeskommune }\n`;
}

function wheelText(id: string, county: number): string {
  const weekdays = ['tue', 'wed', 'thu'];
  const liked = weekdays.map((_, index) => weekdays[(index + county) % weekdays.length]);
  return [
    `wheel: ${id}`,
    `name: Fylke ${county}`,
    `domain: ${id}.arshjul.example`,
    'language: nb',
    `counties: ["${county + 10}"]`,
    `planning: { weekdays: [${liked.join(', ')}], avoid: [paskeuke, romjul, fellesferie] }`,
    '',
  ].join('\n');
}

function membersText(county: string, number: number, everywhere: readonly string[]): string {
  const office = (id: string, address = `${id}@${county}.example`) =>
    `  ${id}: { name: Kontoret ${id}, organisation: ${county}, address: ${address} }\n`;
  return [
    `secretariats: { sekretariat: { name: Sekretariatet, address: post@${county}.example } }\n`,
    'offices:\n',
    ...numbered(MUNICIPALITIES, (index) => office(`kd-${index}`) + office(`ord-${index}`)),
    ...numbered(6, (index) => office(`leder-${index}`)),
    ...numbered(9, (index) => office(`rad-${index}`)),
    office('fylkesordforer'),
    office('fylkesdirektor'),
    office('landsdel-leder', `leder@landsdel-${Math.ceil(number / 2)}.example`),
    ...everywhere.map((body) => office(`staten-${body}`, `${body}@staten.example`)),
    'groups:\n',
    `  kommunedirektorer: [${numbered(MUNICIPALITIES, (index) => `kd-${index}`).join(', ')}]\n`,
    `  ordforere: [${numbered(MUNICIPALITIES, (index) => `ord-${index}`).join(', ')}]\n`,
  ].join('');
}

function bodyText({ id, members, series = '' }: (typeof BODIES)[number]): string {
  return [
    `body: ${id}\n`,
    `name: Organet ${id}\n`,
    'secretariat: sekretariat\n',
    `members: [${members}]\n`,
    'series:\n',
    '  mote:\n',
    `    title: "${id} {n}"\n`,
    `    count: ${MEETINGS}\n`,
    series,
  ].join('');
}

function monthly(months: readonly string[]): string {
  const meetings = months.map((month, index) => `      ${index + 1}: { window: ${month} }\n`);
  return `    meetings:\n${meetings.join('')}`;
}

function numbered(count: number, text: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => text(index + 1));
}
