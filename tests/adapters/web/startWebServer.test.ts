import { Agent, request } from 'node:http';
import { expect, test } from 'vitest';
import { startWebServer } from '../../../src/adapters/web/startWebServer.ts';

const host = '127.0.0.1';

test('a port that is taken gives a coded error with the way out', async () => {
  const first = await startWebServer({ app: (_request, response) => response.end(), port: 0, host });
  const port = Number(new URL(first.url).port);
  try {
    await expect(startWebServer({ app: () => {}, port, host })).rejects.toMatchObject({
      name: 'ArshjulError',
      code: 'port-in-use',
      message: `Port ${port} er i bruk av et annet program.`,
      remedy: `Velg en annen port med PORT=…, for eksempel PORT=${port + 1}.`,
    });
  } finally {
    await first.close();
  }
});

test('closing ends idle connections and answers that never come, and can be asked for twice', async () => {
  const server = await startWebServer({
    app: (incoming, response) => {
      if (incoming.url === '/quick') response.end('ok');
    },
    port: 0,
    host,
  });
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) =>
    request(`${server.url}/quick`, { agent }, (response) => response.resume().on('end', resolve)).end(),
  );
  const hanging = new Promise((resolve) => request(`${server.url}/never`).on('error', resolve).end());
  // A second quick answer proves that the server has the hanging request as well.
  await new Promise((resolve) =>
    request(`${server.url}/quick`, { agent }, (response) => response.resume().on('end', resolve)).end(),
  );
  await Promise.all([server.close(), server.close()]);
  expect(await hanging).toBeInstanceOf(Error);
  agent.destroy();
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});
