import type { ScheduleFiles } from './nationalSchedules.ts';

/** One wheel of bodies that meet five times a year, of which so large a share of the pairs have a member in common. */
export function sharedSchedules(bodies: number, share: number): ScheduleFiles {
  const pairs: (readonly [number, number])[] = [];
  for (let a = 1; a <= bodies; a += 1) {
    for (let b = a + 1; b <= bodies; b += 1) {
      if ((a * 7919 + b * 104_729) % 1000 < share * 1000) pairs.push([a, b]);
    }
  }
  const offices = pairs.map(([a, b]) => `par-${a}-${b}`);
  const office = (id: string) =>
    `  ${id}: { name: Kontoret ${id}, organisation: Kommunen, address: ${id}@kommunen.example }\n`;
  const files = new Map([
    ['_shared/duties.yaml', 'duties: {}\n'],
    ['_shared/anchors.yaml', 'anchors: {}\n'],
    ['_shared/school-holidays.yaml', 'school_holidays: []\n'],
    [
      '_shared/counties.yaml',
      'counties:\n  - { number: "42", id: agder, name: Agder, organisation: Agder fylkeskommune }\n',
    ],
    ['felles/wheel.yaml', 'wheel: felles\nname: Felles\ndomain: felles.arshjul.example\nlanguage: nb\n'],
    ['felles/sources.yaml', 'documents: {}\ncitations: {}\n'],
    [
      'felles/members.yaml',
      `secretariats: { sekretariat: { name: Sekretariatet, address: post@kommunen.example } }\noffices:\n${offices.map(office).join('')}`,
    ],
  ]);
  for (let body = 1; body <= bodies; body += 1) {
    const members = pairs.flatMap((pair, index) => (pair.includes(body) ? [offices[index]] : []));
    files.set(
      `felles/bodies/organ-${body}.yaml`,
      [
        `body: organ-${body}\nname: Organ ${body}\nsecretariat: sekretariat\nmembers: [${members.join(', ')}]\n`,
        `series:\n  mote:\n    title: "Organ ${body} {n}"\n    count: 5\n`,
      ].join(''),
    );
  }
  return files;
}
