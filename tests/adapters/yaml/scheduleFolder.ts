import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createScheduleSource } from '../../../src/adapters/yaml/createScheduleSource.ts';

/** A small wheel without faults; tests lay their own files over it. */
export const SMALL_WHEEL: Readonly<Record<string, string>> = {
  'agder/wheel.yaml': [
    'wheel: agder',
    'name: Årshjul for Agder',
    'domain: agder.arshjul.example',
    'counties: ["42"]',
    'rings:',
    '  administrativ: { name: Administrativ ledelse, order: 1, cite: AGD-01 }',
    'phases:',
    '  rapportering: { name: Rapportering, window: jan..apr }',
    '',
  ].join('\n'),
  'agder/sources.yaml': [
    'documents:',
    '  vedtekter: { title: Vedtekter, adopted: 2020-11-27 }',
    'citations:',
    '  AGD-01: { document: vedtekter, section: § 1, quote: Kollegiet møtes fem ganger i året. }',
    '  AGD-02: { document: vedtekter, section: § 2, quote: Rapporten leveres innen 1. mars., status: provisional }',
    '',
  ].join('\n'),
  'agder/members.yaml': [
    'secretariats:',
    '  ks-agder: { name: KS Agder, address: sekretariat.agder@ks.example }',
    'offices:',
    '  kd-arendal: { name: Kommunedirektøren i Arendal, address: kd@arendal.example, language: nn }',
    '  kd-grimstad: { name: Kommunedirektøren i Grimstad, address: kd@grimstad.example }',
    '  kd-risor: { name: Kommunedirektøren i Risør, address: kd@risor.example }',
    'groups:',
    '  ost: [kd-risor, kd-arendal]',
    '  alle: [kd-grimstad, ost, kd-arendal]',
    'guests:',
    '  uia: { name: Universitetet i Agder, address: post@uia.example }',
    '',
  ].join('\n'),
  'agder/bodies/kdk.yaml': [
    'body: kdk',
    'name: Kommunedirektørkollegiet',
    'ring: administrativ',
    'secretariat: ks-agder',
    'members: [alle]',
    'leader: kd-arendal',
    'series:',
    '  mote:',
    '    count: 5',
    '    cite: AGD-01',
    'obligations:',
    '  arsrapport:',
    '    title: Årsrapport',
    '    due: 03-01',
    '    cite: AGD-02',
    '',
  ].join('\n'),
  '_shared/anchors.yaml': [
    'anchors:',
    '  arendalsuka: { name: Arendalsuka, rule: { week: 33, from: mon, to: fri } }',
    '',
  ].join('\n'),
  '_shared/counties.yaml': [
    'counties:',
    '  - { number: "42", id: agder, name: Agder, organisation: Agder fylkeskommune }',
    '  - { number: "03", id: oslo, name: Oslo, organisation: Oslo kommune, fylkeskommune: false }',
    '',
  ].join('\n'),
  '_shared/duties.yaml': [
    'duties:',
    '  standard-mote:',
    '    steps:',
    '      innkalling: { title: Innkalling sendes, offset: -2w, remind: [-3wd, 0] }',
    '',
  ].join('\n'),
};

/** Writes files (null: leaves one out) over the small wheel in a folder that goes when the test does. */
export async function scheduleFolder(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-schedules-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries({ ...SMALL_WHEEL, ...files })) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

/** Loads the small wheel with files laid over it. */
export async function loadFiles(files: Readonly<Record<string, string | Uint8Array | null>> = {}) {
  return createScheduleSource({ folder: await scheduleFolder(files) }).load();
}

/** Findings as `file:line:column code message`, one a line. */
export async function faultsOf(
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<readonly string[]> {
  const { findings } = await loadFiles(files);
  return findings.map(({ at, code, message }) => `${at.file}:${at.line}:${at.column} ${code} ${message}`);
}
