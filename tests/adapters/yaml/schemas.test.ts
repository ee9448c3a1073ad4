import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../../src/adapters/yaml/jsonSchemas.ts';
import { writeSchemas } from '../../../src/adapters/yaml/writeSchemas.ts';
import { jsonSchemaFaults, type JsonSchema } from './jsonSchemaFaults.ts';
import { SMALL_WHEEL, scheduleFolder } from './scheduleFolder.ts';

const SCHEDULES = join(import.meta.dirname, '../../../schedules');

const schemas = new Map(jsonSchemas().map(({ name, text }) => [name, JSON.parse(text) as JsonSchema]));

/** The schema that a file of this path is edited by. */
function schemaOf(file: string): JsonSchema {
  const kind = file.includes('/bodies/')
    ? 'body'
    : file.includes('/years/')
      ? 'year'
      : file.replace(/^.*\/(.*)\.yaml$/, '$1');
  const schema = schemas.get(`${kind}.schema.json`);
  if (!schema) throw new Error(`no schema for ${file}`);
  return schema;
}

async function dataFiles(): Promise<readonly string[]> {
  const all = await readdir(SCHEDULES, { recursive: true });
  return all.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.yaml'));
}

test('the committed schemas are current (npm run schemas writes them)', async () => {
  for (const { name, text } of jsonSchemas()) {
    const committed = await readFile(join(SCHEDULES, '_schema', name), 'utf8');
    expect({ name, text: committed }).toEqual({ name, text });
  }
  expect((await readdir(join(SCHEDULES, '_schema'))).toSorted()).toEqual([...schemas.keys()].toSorted());
});

test('they are written to _schema', async () => {
  const folder = await scheduleFolder();
  const written = await writeSchemas({ folder });
  expect(written).toContain('_schema/body.schema.json');
  expect(await readFile(join(folder, '_schema/year.schema.json'), 'utf8')).toContain('2020-12');
});

describe('every key', () => {
  test.each([...schemas])('%s has hover text in Norwegian', (_name, schema) => {
    const without: string[] = [];
    const walk = (node: JsonSchema, path: string): void => {
      for (const [key, below] of Object.entries(node.properties ?? {})) {
        if (!/[.:;\])]$/.test(below.description ?? '')) without.push(`${path}/${key}`);
        walk(below, `${path}/${key}`);
      }
      if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}/*`);
      if (node.items) walk(node.items, `${path}[]`);
      for (const branch of node.anyOf ?? []) walk(branch, path);
    };
    walk(schema, '');
    expect(without).toEqual([]);
  });
});

describe('what the loader accepts, the schemas accept', () => {
  test('the small wheel', () => {
    for (const [file, text] of Object.entries(SMALL_WHEEL)) {
      expect({ file, faults: jsonSchemaFaults(schemaOf(file), parse(text)) }).toEqual({ file, faults: [] });
    }
  });

  test('the schedules of this repository', async () => {
    for (const file of await dataFiles()) {
      const value: unknown = parse(await readFile(join(SCHEDULES, file), 'utf8'));
      expect({ file, faults: jsonSchemaFaults(schemaOf(file), value) }).toEqual({ file, faults: [] });
    }
  });

  test('and the first line of each names its schema', async () => {
    for (const file of await dataFiles()) {
      const [first = ''] = (await readFile(join(SCHEDULES, file), 'utf8')).split('\n');
      const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
      const name = posix.join(dirname(file), path).replace('_schema/', '');
      expect({ file, schema: schemas.get(name) }).toEqual({ file, schema: schemaOf(file) });
    }
  });

  test.each([
    ['agder/bodies/x.yaml', 'body: x\nnavn: X\nname: X'],
    ['agder/bodies/x.yaml', 'body: x'],
    ['agder/bodies/x.yaml', 'body: x\nname: X\nseries: { m: { count: mange } }'],
    ['agder/bodies/x.yaml', 'body: x\nname: X\nseries: { m: { count: 1, window: februar } }'],
    ['agder/bodies/x.yaml', 'body: X Y\nname: X'],
    ['agder/years/2027.yaml', 'year: 2027\ndecisions: { kdk/mote: {} }'],
  ])('what an editor should underline: %s %s', (file, text) => {
    expect(jsonSchemaFaults(schemaOf(file), parse(text))).not.toEqual([]);
  });
});
