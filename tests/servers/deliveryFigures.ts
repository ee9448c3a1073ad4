import type { MessageState } from '../../src/domain/messages/messageState.ts';
import type { Outbox } from './openOutbox.ts';
import type { MailSink } from './startMailSink.ts';

/** What became of every message, seen from the table and from the mail server. */
export type DeliveryFigures = {
  readonly messages: number;
  /** Neither with the server nor visible as failed, uncertain or missed. */
  readonly lost: readonly string[];
  /** Marked as sent, and the server never took it. */
  readonly falselySent: readonly string[];
  /** The server has it more than once. */
  readonly duplicated: readonly string[];
  /** Copies of one message that differ. */
  readonly unlike: readonly string[];
  /** How often the server has the message of this key. */
  readonly copies: (key: string) => number;
  readonly states: Readonly<Record<string, string>>;
};

const VISIBLE: ReadonlySet<string> = new Set<MessageState>(['failed', 'unknown', 'missed', 'skipped']);

/** Counts, and prints one line: what happened, messages, lost, duplicated. */
export async function deliveryFigures(
  name: string,
  outbox: Pick<Outbox, 'states'>,
  sink: MailSink,
): Promise<DeliveryFigures> {
  const states = await outbox.states();
  const taken = new Map<string, string[]>();
  for (const { raw } of sink.received) {
    const key = /^Message-ID:\s*<(.+?)@/m.exec(raw)?.[1] ?? '';
    taken.set(key, [...(taken.get(key) ?? []), raw]);
  }
  const keys = Object.keys(states);
  const copies = (key: string): number => taken.get(key)?.length ?? 0;
  const figures = {
    messages: keys.length,
    lost: keys.filter((key) => copies(key) === 0 && !VISIBLE.has(states[key] ?? '')),
    falselySent: keys.filter((key) => copies(key) === 0 && states[key] === 'sent'),
    duplicated: keys.filter((key) => copies(key) > 1),
    unlike: keys.filter((key) => new Set(taken.get(key)).size > 1),
    copies,
    states,
  };
  process.stdout.write(
    `  ${name}: ${figures.messages} messages, ${figures.lost.length} lost, ${figures.duplicated.length} duplicated\n`,
  );
  return figures;
}
