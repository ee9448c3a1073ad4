import { serve } from './serve.ts';
import type { Command } from './command.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Starter hele tjenesten: database, arbeidere og nettsted. Ctrl-C stopper alt.',
  argumentsText: '',
  arity: [0, 0],
  options: { 'web-only': { type: 'boolean', summary: 'bare nettstedet; arbeiderne kjører for seg selv' } },
  help: [
    'Uten DATABASE_URL startes en innebygd PostgreSQL med data i var/. Uten SMTP_URL havner e-post i var/mailbox/.',
    'PORT velger port (3000). README.md lister alle innstillinger.',
  ],
  run: ({ config, options, terminal }) => serve(config, terminal, options['web-only'] === true),
};
