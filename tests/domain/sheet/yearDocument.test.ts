import { expect, test } from 'vitest';
import { yearDocument } from '../../../src/domain/sheet/yearDocument.ts';
import { wheelYear } from '../../../src/domain/wheel/wheelYear.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { event } from '../wheel/sampleContent.ts';

const secret = { id: 'role', name: 'Kontoret', address: 'kontoret@prove.example', language: 'nb' } as const;
const occurrences = [
  event('prove/raad/mote/2027/1', '2027-02-11', 2, {
    title: 'Møte',
    purpose: 'Drøfte',
    agenda: ['Sak 1'],
    place: 'Bodø',
    cite: ['A-1'],
    invited: [{ ...secret, role: 'member' }],
    owner: { ...secret, role: 'owner' },
    join: 'https://mote.example/hemmelig',
  }),
  event('prove/raad/mote/2027/2', '2027-03-11', 1, { visibility: 'private', title: 'Hemmelig' }),
  event('prove/dagen/2027', '2027-01-01', 1, { body: null, bodyName: null, time: { type: 'undated' } }),
];
const year = {
  wheel: { id: 'prove', name: 'Prøvehjulet' },
  period: wheelYear(2027, 8),
  occurrences,
  language: 'nn' as const,
};

test('the document of a year is as docs/kontrakter.md says', () => {
  const json = `${JSON.stringify(
    yearDocument(year, (key) => `https://arshjul.example/o/${key}`),
    null,
    2,
  )}\n`;
  expect(json).toBe(goldenText('export/year.json', json));
});

test('nobody is named in it, nothing private is in it', () => {
  const json = JSON.stringify(yearDocument(year, null));
  for (const word of ['Kontoret', 'kontoret@', 'Hemmelig', 'hemmelig', 'role'])
    expect(json).not.toContain(word);
  expect(yearDocument(year, null).occurrences.map(({ url }) => url)).toEqual([null, null]);
});
