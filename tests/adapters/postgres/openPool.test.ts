import { expect, test } from 'vitest';
import { openPool } from '../../../src/adapters/postgres/openPool.ts';

test('what is cut while a pool is closed is no failure; what is cut before it is', async () => {
  const heard: string[] = [];
  const pool = openPool({
    connectionString: 'postgresql://127.0.0.1:1/none',
    applicationName: 'test',
    onError: ({ message }) => void heard.push(message),
  });
  pool.emit('error', new Error('restarted'), undefined);
  const ended = pool.end();
  pool.emit('error', new Error('terminating connection due to administrator command'), undefined);
  await ended;
  expect(heard).toEqual(['restarted']);
});
