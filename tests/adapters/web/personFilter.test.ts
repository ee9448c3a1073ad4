import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InvitedRole } from '../../../src/domain/occurrences/occurrence.ts';
import { allDay, occurrence, snapshot, timed } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const role = (id: string, name: string): InvitedRole => ({
  id,
  name,
  address: `${id}@agder.example`,
  language: 'nb',
  role: 'member',
});
const risor = role('ordforer-risor', 'Ordføreren i Risør');
const secret = role('hemmelig', 'Bare i lukkede organer');

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({
    snapshot: snapshot({
      occurrences: [
        occurrence({ key: 'agder/ok/mote/2027/1', time: timed('2027-02-11'), invited: [risor] }),
        occurrence({ key: 'agder/kdk/mote/2027/1', time: timed('2027-02-18') }),
        occurrence({
          key: 'agder/ok/rapport/2027',
          kind: 'obligation',
          time: allDay('2027-03-01'),
          owner: risor,
        }),
        occurrence({
          key: 'agder/agdertinget/mote/2027/1',
          visibility: 'members',
          time: timed('2027-05-13'),
          invited: [risor, secret],
        }),
      ],
    }),
  });
});
afterAll(() => web.close());
const page = async (path: string): Promise<string> => (await get(web.url + path)).body.toString();
const keys = (html: string) => [...html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);

test('a year can be narrowed to what one role is called to or answers for, and the choice is kept', async () => {
  const html = await page('/agder/2027?person=ordforer-risor');
  expect(keys(html)).toEqual(['agder/ok/mote/2027/1', 'agder/ok/rapport/2027']);
  expect(html).toContain('<option value="ordforer-risor" selected>Ordføreren i Risør</option>');
  expect(html).toContain('href="/agder/2026?person=ordforer-risor"');
  expect(html).toContain('href="/agder/2027/hjul.svg?person=ordforer-risor"');
});

test('neither the choices nor what is left tell who is called to what is not public', async () => {
  expect(keys(await page('/agder/2027'))).toHaveLength(4);
  const html = await page('/agder/2027?person=hemmelig');
  expect(html).not.toContain('Bare i lukkede organer');
  expect(html).toContain('Adressen ba om noe som ikke finnes');
  expect(html).not.toMatch(/@agder\.example/);
});
