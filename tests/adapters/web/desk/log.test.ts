import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../../src/application/ports/auditLog.ts';
import { type Signed, startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';

const COORDINATOR = 'koordinator@arshjul.example';
const AGDER = 'sekretariat.agder@ks.example';
const KS = 'styresekretariat@ks.example';
let web: WholeWeb;
let coordinator: Signed;
let agder: Signed;

beforeAll(async () => {
  web = await startWholeWeb();
  const record = (entry: Partial<AuditEntry> & Pick<AuditEntry, 'action'>) =>
    web.state.audit.record({
      at: web.clock.now(),
      actor: COORDINATOR,
      wheel: null,
      subject: null,
      detail: null,
      ...entry,
    });
  for (let number = 1; number <= 60; number += 1) {
    const subject = `agder/kdk/frist/${number}.`;
    await record({ action: 'obligation.done', wheel: 'agder', actor: AGDER, subject });
    web.clock.forward(60);
  }
  await record({
    action: 'message.retried',
    wheel: 'ks',
    actor: KS,
    subject: 'ks/hemmelig',
    detail: { reason: 'Ny adresse' },
  });
  await record({
    action: 'plan.reverted',
    subject: '3',
    detail: { changes: 14, messages: 55, notify: 'significant', reverts: 2, wheels: 'agder, ks' },
  });
  const decided = { date: '2027-02-18', status: 'tentative', override: null };
  await record({
    action: 'decision.saved',
    wheel: 'agder',
    subject: 'agder/kdk/mote/2027/1',
    detail: decided,
  });
  const answer = { title: 'Kommunedirektørkollegiet 1', role: 'Lederen', answer: 'tentative' };
  await record({
    action: 'answer.recorded',
    wheel: 'agder',
    subject: 'agder/kdk/mote/2027/1',
    detail: answer,
  });
  const skipped = { title: 'Innkalling', recipient: 'rektor@uia.example', was: 'failed', reason: 'Ringte' };
  await record({ action: 'message.skipped', wheel: 'agder', subject: 'nøkkel', detail: skipped });
  await record({ action: 'person.erased', subject: 'borger@kommune.example', actor: 'kommandolinjen' });
  await record({ action: 'desk.refused', actor: 'fremmed@annet.example', detail: { reason: 'no-role' } });
  coordinator = await web.signIn(COORDINATOR);
  agder = await web.signIn(AGDER);
  await web.signIn(KS);
});
afterAll(() => web.close());

const log = async (who: Signed, query = '') =>
  (await web.ask(`/desk/logg${query}`, { cookie: who.cookie })).text;

describe('the log of the desk', () => {
  test('has the newest first, a page at a time, until there is no more', async () => {
    const first = await log(agder);
    expect(first.indexOf('frist/60.')).toBeLessThan(first.indexOf('frist/59.'));
    expect(first).not.toContain('frist/1.<');
    const older = /href="(\/desk\/logg\?for=\d+)" rel="next"/.exec(first)?.[1] ?? '';
    const second = (await web.ask(older, { cookie: agder.cookie })).text;
    expect(second).toContain('frist/1.<');
    expect(second).not.toContain('frist/60.');
    expect(second).not.toContain('rel="next"');
  });

  test('says every part of an entry in the words of the reader', async () => {
    const details = async (query: string) =>
      [...(await log(coordinator, query)).matchAll(/class="(?:id|detail)">([^<]*)</gu)].map(
        ([, text]) => text,
      );
    expect(await details('?hva=plan.reverted')).toEqual([
      'revisjon 3',
      'Endringer: 14',
      'Meldinger: 55',
      'E-post om møtene: nytt møte, tid, sted og avlysning',
      'Angret revisjon: 2',
      expect.stringMatching(/^Hjul: Regionalt årshjul for Agder, Årshjul for KS$/u),
    ]);
    expect(await details('?hva=decision.saved')).toEqual([
      'agder/kdk/mote/2027/1',
      'Dato: torsdag 18. februar 2027',
      'Status: foreløpig',
    ]);
    expect(await details('?hva=answer.recorded&sprak=en')).toEqual([
      'agder/kdk/mote/2027/1',
      'Kommunedirektørkollegiet 1',
      'Role: Lederen',
      'Answer: maybe',
    ]);
    expect(await details('?hva=message.skipped')).toEqual([
      'nøkkel',
      'Innkalling',
      'Mottaker: rektor@uia.example',
      'Var: feilet',
      'Grunn: Ringte',
    ]);
  });

  test('shows only wheels one has, and of what is about none only what people of those desks did', async () => {
    const seen = await log(agder);
    expect(seen).toContain('Logget inn');
    for (const hidden of ['ks/hemmelig', KS, 'borger@kommune.example', 'fremmed@annet.example'])
      expect(seen).not.toContain(hidden);
    const other = await web.ask('/desk/logg?hjul=ks', { cookie: agder.cookie });
    expect(other.status).toBe(403);
    expect(other.text).not.toContain('hemmelig');
    const all = await log(coordinator);
    for (const shown of ['ks/hemmelig', 'Ny adresse', KS, 'fremmed@annet.example'])
      expect(all).toContain(shown);
  });

  test('is not for readers, in the menu or at its address', async () => {
    const reader = await web.signIn('innsyn@arshjul.example');
    expect((await web.ask('/desk/logg', { cookie: reader.cookie })).status).toBe(403);
    expect((await web.ask('/desk/meg', { cookie: reader.cookie })).text).not.toContain('href="/desk/logg"');
  });

  test('can be asked by wheel, person and action, and keeps that from page to page', async () => {
    expect(await log(coordinator, '?hjul=ks')).not.toContain('frist/60.');
    expect(await log(coordinator, '?hva=message.retried')).toContain('ks/hemmelig');
    expect(await log(coordinator, '?hva=message.retried')).not.toContain('Logget inn</strong>');
    expect(await log(coordinator, '?hvem=FREMMED')).toContain('fremmed@annet.example');
    expect(await log(coordinator, '?hvem=%25')).toContain('Det står ingenting');
    expect(await log(coordinator, '?hjul=agder')).toMatch(/href="\/desk\/logg\?hjul=agder&amp;for=\d+"/);
    const odd = '?hva=toString&for=-1&for=2&hjul[a]=b&hvem[]=c';
    expect((await web.ask(`/desk/logg${odd}`, { cookie: coordinator.cookie })).status).toBe(200);
  });

  test.each([
    ['nb', 'Slapp ikke inn'],
    ['nn', 'Slapp ikkje inn'],
    ['en', 'Was not let in'],
  ])('is written in %s', async (language, words) => {
    expect(await log(coordinator, `?sprak=${language}&hva=desk.refused`)).toContain(
      `<strong>${words}</strong>`,
    );
  });

  test('cannot be changed or shortened, not even by the service itself', async () => {
    await expect(web.pool.query("update arshjul.audit set actor = 'en annen'")).rejects.toThrow(
      'append-only',
    );
    await expect(web.pool.query('delete from arshjul.audit')).rejects.toThrow('append-only');
    await expect(web.pool.query('truncate arshjul.audit')).rejects.toThrow('append-only');
  });
});
