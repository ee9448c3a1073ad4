import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { createAccessTokens } from '../../src/adapters/postgres/createAccessTokens.ts';
import { createDeskSessions } from '../../src/adapters/postgres/createDeskSessions.ts';
import { createFreshDatabase, type FreshDatabase } from '../servers/createFreshDatabase.ts';
import { startChromium } from '../servers/startChromium.ts';
import { type StartedService, startService } from '../end-to-end/startService.ts';
import { testNow } from '../end-to-end/testNow.ts';

export const COORDINATOR = 'koordinator@prove.example';
export const MEMBER = 'direktor@nord.example';

/** Where the decisions of the wheel's year stand, in the folder of a story. */
export const YEAR_FILE = 'schedules/prove/years/2027.yaml';

/** The whole service as a process of its own over a small wheel, and a browser to look at it with. */
export type Story = {
  readonly url: string;
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly database: FreshDatabase;
  readonly browser: Browser;
  /** A fresh visitor; signed in at the desk when an address is given. */
  visitor(options?: BrowserContextOptions, address?: string): Promise<BrowserContext>;
  /** A new link to the personal page of an address, without the e-mail. */
  personalPath(address: string): Promise<string>;
  close(): Promise<void>;
};

const FIXTURE = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));

/** `settings` are the service's own; `edit` changes the file of the year before anything is published. */
export async function startStory({
  settings: given = {},
  edit = (text) => text,
}: {
  readonly settings?: Readonly<Record<string, string>>;
  readonly edit?: (year: string) => string;
} = {}): Promise<Story> {
  const [database, folder, browser] = await Promise.all([
    createFreshDatabase(),
    mkdtemp(join(tmpdir(), 'arshjul-story-')),
    startChromium(),
  ]);
  await cp(FIXTURE, join(folder, 'schedules'), { recursive: true });
  const wheel = join(folder, 'schedules/prove/wheel.yaml');
  await writeFile(wheel, `${await readFile(wheel, 'utf8')}desk: { coordinator: [${COORDINATOR}] }\n`);
  const year = join(folder, YEAR_FILE);
  await writeFile(year, edit(await readFile(year, 'utf8')));
  const settings = {
    DATA: join(folder, 'data'),
    SCHEDULES: join(folder, 'schedules'),
    DATABASE_URL: database.connectionString,
    BASE_URL: 'http://localhost',
    ...given,
  };
  let service: StartedService;
  try {
    service = await startService(settings);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const sessions = createDeskSessions(database.pool);
  const tokens = createAccessTokens(database.pool);
  return {
    url: service.url,
    folder,
    settings,
    database,
    browser,
    async visitor(options = {}, address) {
      const context = await browser.newContext({ locale: 'nb-NO', baseURL: service.url, ...options });
      if (address !== undefined) {
        const value = await sessions.begin({ address, method: 'link', now: testNow() });
        await context.addCookies([{ name: 'arshjul', value, url: service.url }]);
      }
      return context;
    },
    async personalPath(address) {
      const now = testNow();
      return `/min/${await tokens.issue({ purpose: 'page', address, label: null, now, expiresAt: null })}`;
    },
    async close() {
      await browser.close();
      await service.end('SIGTERM');
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
