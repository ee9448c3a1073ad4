import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { loadCalendar } from '../src/application/loadCalendar.ts';
import { planningYears } from '../src/application/planningYears.ts';
import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { previewApp } from './previewApp.ts';
import { previewSubject } from './previewSubject.ts';

// `npm run mail:preview [-- --port 8026]`: a page on this machine that shows every mail, by the files and without a database.

const { values } = parseArgs({ options: { port: { type: 'string', default: '8026' } } });
const service = compose(readConfig(process.env));
const now = service.clock.now();
console.info('Leser årshjulene og regner ut datoene …');
const { schedules, occurrences } = await loadCalendar(
  await service.source(),
  await service.solver(),
  planningYears(now),
  new Map(),
);
const subjects = new Map(
  schedules.wheels.map((wheel) => [wheel.id, previewSubject(wheel, occurrences, now)]),
);
const server = createServer(previewApp(subjects)).listen(Number(values.port), '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
console.info(`E-postene: http://127.0.0.1:${port}/ (Ctrl+C avslutter)`);
