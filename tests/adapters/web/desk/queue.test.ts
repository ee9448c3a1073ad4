import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Signed, startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';

const COORDINATOR = 'koordinator@arshjul.example';

describe.each(['postgres', 'redis'])('the queues at the desk, on %s', (backend) => {
  let web: WholeWeb;
  let who: Signed;

  beforeAll(async () => {
    web = await startWholeWeb(backend === 'redis' ? { REDIS_URL: inject('redisUrl') } : {});
    who = await web.signIn(COORDINATOR);
  });
  afterAll(() => web.close());

  test('are shown with their counts, and can only be looked at', async () => {
    const { status, text } = await web.ask('/desk/ko/api/queues', { cookie: who.cookie });
    expect(status).toBe(200);
    const { queues } = JSON.parse(text) as {
      queues: { name: string; readOnlyMode: boolean; counts: Record<string, number> }[];
    };
    expect(queues.map(({ name }) => name)).toEqual(['feeds', 'invitations', 'reminders', 'clock']);
    expect(queues.every(({ readOnlyMode }) => readOnlyMode)).toBe(true);
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE']) {
      const path = '/desk/ko/api/queues/clock/pause';
      const headers = { 'x-csrf': who.csrf };
      expect((await web.ask(path, { method, cookie: who.cookie, headers })).status).toBe(405);
      expect((await web.ask(path, { method, cookie: who.cookie })).status).toBe(403);
      expect((await web.ask(path, { method })).status).toBe(403);
    }
  });

  test('come with their own scripts and nothing of any other site', async () => {
    const { status, text, headers } = await web.ask('/desk/ko/', { cookie: who.cookie });
    expect(status).toBe(200);
    expect(text).not.toMatch(/googleapis|style=|<style/);
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(headers['content-security-policy']).not.toMatch(/https?:|script-src[^;]*unsafe/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(text).toContain('<base href="/desk/ko/" />');
    for (const [, path] of text.matchAll(/(?:src|href)="(static\/[^"]+)"/g)) {
      const asset = await web.ask(`/desk/ko/${path}`, { cookie: who.cookie });
      expect([path, asset.status]).toEqual([path, 200]);
    }
    expect(
      (await web.ask('/desk/logg', { cookie: who.cookie })).headers['content-security-policy'],
    ).not.toContain('unsafe');
    expect((await web.ask('/desk/ko/queue/clock', { cookie: who.cookie })).text).toContain(
      '<base href="/desk/ko/" />',
    );
  });

  test('are for those who coordinate every wheel', async () => {
    for (const address of ['sekretariat.agder@ks.example', 'innsyn@arshjul.example']) {
      const { cookie } = await web.signIn(address);
      for (const path of ['/desk/ko', '/desk/ko/api/queues', '/desk/ko/static/favicon.ico'])
        expect((await web.ask(path, { cookie })).status).toBe(403);
      expect((await web.ask('/desk/meg', { cookie })).text).not.toContain('href="/desk/ko"');
    }
    expect((await web.ask('/desk/ko')).status).toBe(303);
    expect((await web.ask('/desk/meg', { cookie: who.cookie })).text).toContain('href="/desk/ko"');
    const file = join(web.schedules, 'ks/wheel.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(`coordinator: [${COORDINATOR}]`, 'coordinator: [en.annen@ks.example]'),
    );
    web.clock.forward(11);
    expect((await web.ask('/desk/ko/api/queues', { cookie: who.cookie })).status).toBe(403);
  });
});
