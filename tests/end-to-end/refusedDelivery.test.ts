import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { DeliveryEntry } from '../../src/application/ports/deliveryLog.ts';
import { createFreshDatabase } from '../servers/createFreshDatabase.ts';
import { eventually } from '../servers/eventually.ts';
import { startMailSink } from '../servers/startMailSink.ts';
import { type CliRun, runCli } from './runCli.ts';
import { startService } from './startService.ts';

const REFUSED = ['direktor@nord.example', 'direktor@sor.example'];

test('a refused invitation is shown as failed, is sent when the server takes it again, and can be given up', async () => {
  const [database, sink, data] = await Promise.all([
    createFreshDatabase(),
    startMailSink(),
    mkdtemp(join(tmpdir(), 'arshjul-refused-')),
  ]);
  const settings = {
    DATA: data,
    SCHEDULES: fileURLToPath(new URL('../fixtures/schedules', import.meta.url)),
    DATABASE_URL: database.connectionString,
    SMTP_URL: sink.url,
    MAIL_FROM: 'arshjul@arshjul.example',
  };
  const deliveries = (...words: readonly string[]): Promise<CliRun> =>
    runCli(['deliveries', ...words], settings);
  const stateOf = async (key: string): Promise<string | undefined> => {
    const { rows } = await database.pool.query<{ state: string }>(
      'select state from arshjul.message where key = $1',
      [key],
    );
    return rows[0]?.state;
  };
  sink.answer((recipient) =>
    REFUSED.includes(recipient)
      ? { kind: 'refuse', at: 'rcpt', code: 550, text: 'No such mailbox' }
      : { kind: 'accept' },
  );
  const service = await startService(settings);
  try {
    expect((await runCli(['apply', '--yes'], settings)).code).toBe(0);
    const listed = await eventually(async () => {
      const { rows } = await database.pool.query<{ key: string }>(
        `select key from arshjul.message where state = 'failed' order by key`,
      );
      return rows.length === 2 && rows.map(({ key }) => key);
    });
    expect(sink.received).toEqual([]);
    const shown = await deliveries();
    expect(shown.out).toContain('2 feilet');
    const json = JSON.parse((await deliveries('--state', 'failed', '--json')).out) as {
      readonly counts: Readonly<Record<string, number>>;
      readonly deliveries: readonly DeliveryEntry[];
    };
    expect(json.counts['failed']).toBe(2);
    expect(json.deliveries.map(({ key }) => key).toSorted()).toEqual(listed);
    for (const { key, recipient, error } of json.deliveries) {
      expect(error).toContain('550');
      expect(shown.out).toContain(recipient.address);
      expect(shown.out).toContain(key);
    }

    const keyTo = (address: string): string =>
      json.deliveries.find(({ recipient }) => recipient.address === address)?.key ?? '';
    const [again, givenUp] = [keyTo('direktor@nord.example'), keyTo('direktor@sor.example')];
    sink.answer({ kind: 'accept' });
    expect(await deliveries('retry', again)).toMatchObject({ code: 0, error: '' });
    await sink.arrived(1);
    await eventually(async () => (await stateOf(again)) === 'sent');
    const skipped = await deliveries('skip', givenUp, '--reason', 'Sagt fra på telefon');
    expect(skipped).toMatchObject({ code: 0, error: '' });
    expect(await stateOf(givenUp)).toBe('skipped');
    expect((await deliveries()).out).toContain('ingenting trenger en hånd');
    expect((await deliveries('--state', 'skipped')).out).toContain('Sagt fra på telefon');
    expect(sink.received.map(({ to }) => to)).toEqual([['direktor@nord.example']]);
  } finally {
    await service.end('SIGTERM');
    await sink.stop();
    await database.drop();
    await rm(data, { recursive: true, force: true });
  }
}, 60_000);
