import { ArshjulError } from '../src/application/errors/arshjulError.ts';
import { exitCodeOf } from '../src/application/errors/exitCodeOf.ts';

const WORKERS: Readonly<Record<string, { readonly task: string; run(): Promise<unknown> }>> = {
  feeds: { task: 'lager kalenderne på nytt når noe er publisert', run: () => import('./feeds.ts') },
  invitations: { task: 'sender innkallinger og avlysninger', run: () => import('./invitations.ts') },
  reminders: { task: 'sender påminnelser', run: () => import('./reminders.ts') },
  inbox: { task: 'leser postkassen i IMAP_URL: svar og e-post i retur', run: () => import('./inbox.ts') },
  clock: { task: 'ringer de andre når noe skal gjøres', run: () => import('./clock.ts') },
};

const USAGE = [
  'Bruk: npm run worker -- <arbeider>',
  '',
  ...Object.entries(WORKERS).map(([name, { task }]) => `  ${name.padEnd(12)}  ${task}`),
  '',
].join('\n');

const [name = '', ...rest] = process.argv.slice(2);
const worker = Object.hasOwn(WORKERS, name) ? WORKERS[name] : undefined;
if (name === '--help' || name === '-h') process.stdout.write(USAGE);
else if (worker === undefined || rest.length > 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    await worker.run();
  } catch (error) {
    if (!(error instanceof ArshjulError)) throw error;
    process.stderr.write(`${error.message}\n${error.remedy}\n`);
    process.exitCode = exitCodeOf(error.code);
  }
}
