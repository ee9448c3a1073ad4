import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const schedules = path.join(root, 'schedules');

type Rule = { readonly id: string; readonly kind: string };
const rules = JSON.parse(readFileSync(path.join(root, 'tests/fixtures/rule-ids.json'), 'utf8')) as Rule[];

const wheels = readdirSync(schedules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map((entry) => entry.name)
  .toSorted();

/** Every id under a `cite` key, at any depth: of a body (also by what each backs), a series, a meeting or a note. */
function citesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'cite' ? idsIn(inner) : citesIn(inner)));
}

function idsIn(cite: unknown): readonly string[] {
  const ids =
    typeof cite === 'object' && cite !== null && !Array.isArray(cite) ? Object.values(cite) : [cite];
  return ids.flat().map(String);
}

function citedBy(wheel: string): ReadonlySet<string> {
  const files = readdirSync(path.join(schedules, wheel), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && file !== 'sources.yaml',
  );
  return new Set(files.flatMap((file) => citesIn(read(path.join(wheel, file)))));
}

function read(file: string): unknown {
  return parse(readFileSync(path.join(schedules, file), 'utf8'));
}

type Source = { readonly document?: string; readonly section?: string; readonly quote?: string };
type Sources = {
  readonly documents: Readonly<Record<string, { readonly title?: string }>>;
  readonly citations: Readonly<Record<string, Source>>;
};

describe('the rules of the source documents', () => {
  const cited = new Set(wheels.flatMap((wheel) => [...citedBy(wheel)]));

  test.each(['frequency', 'fixed deadline', 'cycle'])('every %s rule is cited by a schedule', (kind) => {
    const ids = rules.filter((rule) => rule.kind === kind).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('no rule at all is forgotten', () => {
    expect(rules.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('no schedule cites a rule that no document has', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe.each(wheels)('the sources of %s', (wheel) => {
  const { documents, citations } = read(path.join(wheel, 'sources.yaml')) as Sources;
  const cited = [...citedBy(wheel)].toSorted();

  test('hold exactly the rules the wheel cites', () => {
    expect(Object.keys(citations).toSorted()).toEqual(cited);
  });

  test.each(cited)('%s has a document, a section and a quote', (id) => {
    const source = citations[id];
    expect(documents[source?.document ?? '']?.title).toBeTruthy();
    expect(source?.section).toBeTruthy();
    expect(source?.quote).toBeTruthy();
  });
});
