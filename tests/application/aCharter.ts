import * as fc from 'fast-check';

/** A random body of a random charter, and its file. */
export type CharterBody = { readonly id: string; readonly file: string };

/** Bodies with random counts, windows, ties and places, and a year. Every charter is one the loader accepts. */
export type Charter = { readonly year: number; readonly bodies: readonly CharterBody[] };

const OFFICES = ['kd-arendal', 'kd-grimstad', 'kd-risor'];
const SEASONS = ['year', 'year', 'spring', 'autumn', 'mar..nov'];
const WINDOWS = ['feb', 'mar..apr', 'may', 'spring', 'aug..sep', 'autumn', 'nov', 'week 20..24', 'year'];

const aTie = (others: readonly string[]) =>
  fc
    .record({
      kind: fc.constantFrom('after', 'before', 'with'),
      of: fc.constantFrom('arendalsuka', ...others),
      gap: fc.constantFrom('', ', gap: 0', ', gap: 1w', ', gap: 3wd'),
      lead: fc.constantFrom('', ', lead: 3w', ', lead: 1mo'),
    })
    .map(({ kind, of, gap, lead }) =>
      kind === 'with' ? `with: ${of}` : `${kind}: { of: ${of}${gap}${lead}, cite: AGD-01 }`,
    );

const aBody = (id: string, others: readonly string[]) =>
  fc
    .record({
      members: fc.subarray(OFFICES, { minLength: 1 }),
      count: fc.integer({ min: 1, max: 3 }),
      window: fc.constantFrom(...SEASONS),
      days: fc.constantFrom(1, 1, 1, 2),
      gap: fc.constantFrom('', '    min_gap: 3w\n'),
      place: fc.constantFrom('', '    place: Oslo\n', '    place: Lillesand\n'),
      avoid: fc.constantFrom('', ', avoid: [arendalsuka]'),
      first: fc.constantFrom(...WINDOWS),
      tie: fc.option(aTie(others), { nil: '' }),
    })
    .map(({ members, count, window, days, gap, place, avoid, first, tie }) => ({
      id,
      file: [
        `body: ${id}`,
        `name: Organet ${id}`,
        'secretariat: ks-agder',
        `members: [${members.join(', ')}]`,
        'series:',
        '  mote:',
        `    count: ${count}`,
        `    window: ${window}`,
        `    days: ${days}`,
        '    cite: AGD-01',
        `${gap}${place}    meetings:`,
        `      stort: { window: ${first}${avoid}${tie === '' ? '' : `, ${tie}`} }`,
        '',
      ].join('\n'),
    }));

/** Two or three bodies; the ties of each point at the big meeting of those before it, so that nothing goes in circles. */
export const aCharter: fc.Arbitrary<Charter> = fc.record({
  year: fc.integer({ min: 2026, max: 2036 }),
  bodies: fc.integer({ min: 2, max: 3 }).chain((count) => {
    const ids = ['a', 'b', 'c'].slice(0, count);
    return fc.tuple(
      ...ids.map((id, index) =>
        aBody(
          id,
          ids.slice(0, index).map((other) => `${other}/mote/stort`),
        ),
      ),
    );
  }),
});

/** The files of a charter, laid over the small wheel without its own body. */
export function charterFiles(
  { year, bodies }: Charter,
  decisions: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<string, string | null>> {
  const lines = [...decisions].map(([meeting, date]) => `  ${meeting}: { date: ${date} }`);
  return {
    'agder/bodies/kdk.yaml': null,
    ...Object.fromEntries(bodies.map(({ id, file }) => [`agder/bodies/${id}.yaml`, file])),
    ...(lines.length > 0
      ? { [`agder/years/${year}.yaml`]: [`year: ${year}`, 'decisions:', ...lines, ''].join('\n') }
      : {}),
  };
}
