import type { Service } from '../compose.ts';
import { type SendingProgress, sendingProgress } from '../domain/messages/sendingProgress.ts';
import type { Terminal } from './command.ts';
import { foldText } from './foldText.ts';
import { progressBar } from './progressBar.ts';

/** Without movement for so long, it is said that perhaps nobody sends. */
const STALLED_MS = 8_000;
const LOOK_MS = 400;
/** Between lines where none can be written over. */
const LINE_MS = 5_000;

/**
 * Shows how the mail of a revision leaves, until all has or nothing moves: one line that is written over in a terminal, a
 * line now and then elsewhere. Ctrl-C ends the looking only. What is tried again later is not waited for.
 */
export async function followSending(
  service: Pick<Service, 'state' | 'clock'>,
  terminal: Terminal,
  revision: number,
): Promise<void> {
  const { sending } = await service.state();
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const say = (text: string): void => terminal.out(`${foldText(text, terminal.width, 0)}\n`);
  const line = liveLine(terminal);
  let [moved, seen] = [performance.now(), -1];
  try {
    for (;;) {
      const progress = sendingProgress(await sending.counts([revision], service.clock.now()));
      const done = progress.total - progress.waiting;
      if (done !== seen) [moved, seen] = [performance.now(), done];
      line.show(progress);
      if (progress.waiting === 0) return line.end(outcomeText(progress), say);
      if (performance.now() - moved > STALLED_MS) return line.end(STALLED, say);
      await pause(LOOK_MS, stop.signal);
      if (stop.signal.aborted) return line.end('Følger ikke sendingen lenger. E-posten sendes likevel.', say);
    }
  } catch (error) {
    // Ctrl-C also closes what is asked here.
    if (!stop.signal.aborted) throw error;
    line.end('Følger ikke sendingen lenger. E-posten sendes likevel.', say);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

const STALLED =
  'Ingenting sendes akkurat nå. Kjører ingen arbeider, så start den med «npm start» (eller «npm run worker» på en tjener). E-posten ligger trygt i utboksen og sendes da.';

function outcomeText({ sent, failed, uncertain, retrying }: SendingProgress): string {
  const troubles = [
    ...(failed > 0 ? [`${failed} kom ikke frem`] : []),
    ...(uncertain > 0 ? [`${uncertain} kan ha kommet frem`] : []),
    ...(retrying > 0 ? [`${retrying} prøves igjen av seg selv`] : []),
  ];
  if (troubles.length === 0) return `Ferdig: ${sent} sendt.`;
  return `${sent} sendt, ${troubles.join(', ')}. «npx arshjul deliveries» viser hvilke.`;
}

/** Where the progress stands: written over, or a line now and then. */
function liveLine(terminal: Terminal): {
  show(progress: SendingProgress): void;
  end(text: string, say: (text: string) => void): void;
} {
  let [last, at] = ['', Number.NEGATIVE_INFINITY];
  return {
    show({ total, waiting }) {
      const text = `Sender ${total} ${total === 1 ? 'melding' : 'meldinger'} … ${total - waiting}/${total}`;
      if (text === last) return;
      if (terminal.live === true) {
        terminal.out(
          `\r${progressBar(total - waiting, total, terminal.width - text.length - 2)} ${text}\u001B[K`,
        );
      } else if (performance.now() - at < LINE_MS) {
        return;
      } else {
        terminal.out(`${text}\n`);
        at = performance.now();
      }
      last = text;
    },
    end(text, say) {
      if (terminal.live === true) terminal.out('\n');
      say(text);
    },
  };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
