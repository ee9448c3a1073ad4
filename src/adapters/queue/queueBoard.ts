import { readFileSync } from 'node:fs';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Queue } from 'bullmq';
import type { Express, RequestHandler } from 'express';
import type { QueueName } from '../../application/ports/queue.ts';
import type { BullQueue } from './queueConnection.ts';

const DESCRIPTIONS: Readonly<Record<QueueName, string>> = {
  feeds: 'Kalenderfilene',
  invitations: 'Innkallinger og avlysninger',
  reminders: 'Påminnelser, brev og lenker',
  clock: 'Klokka, som ser etter hva som er for hånden',
};

/** Bull Board over the queues, only to look at: jobs are doorbells, and what is due stands in the tables. */
export function queueBoard(queues: ReadonlyMap<QueueName, BullQueue>, basePath: string): RequestHandler {
  const server = new ExpressAdapter().setBasePath(basePath);
  createBullBoard({
    queues: Array.from(
      queues,
      ([name, queue]) =>
        // Opened as a whole Queue; only the part we use ourselves is named in our type.
        new BullMQAdapter(queue as unknown as Queue, {
          readOnlyMode: true,
          allowRetries: false,
          description: DESCRIPTIONS[name],
        }),
    ),
    serverAdapter: server,
    options: {
      uiConfig: {
        boardTitle: 'Årshjul',
        miscLinks: [{ text: 'Arbeidsbordet', url: '/desk' }],
        hideDocsLink: true,
        hideRedisDetails: true,
        locale: { lng: 'en-GB' },
      },
    },
  });
  const app = server.getRouter() as Express;
  app.disable('x-powered-by');
  // Its own page asks another site for fonts, and has styles in it that no strict policy lets through.
  app.engine('ejs', (path, values, done) => {
    done(null, pageOf(readFileSync(path, 'utf8'), values as Readonly<Record<string, unknown>>));
  });
  return app;
}

function pageOf(template: string, values: Readonly<Record<string, unknown>>): string {
  return template
    .replace(/<link[^>]+fonts\.googleapis\.com[^>]*>/g, '')
    .replace(/<div style=[\s\S]*?<\/style>/, '')
    .replace(/<%([=-]) *(\w+) *%>/g, (_tag, kind: string, name: string) => {
      const value = typeof values[name] === 'string' ? values[name] : '';
      return kind === '=' ? value.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`) : value;
    });
}
