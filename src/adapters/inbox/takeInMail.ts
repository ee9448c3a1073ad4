import type { ImapFlow } from 'imapflow';

/** Mail larger than this is cut: an answer or a report is small, and its head is kept. Bytes. */
const LARGEST = 2 * 1024 * 1024;
/** On what has been taken in, so that somebody who reads the mailbox with the eyes hides nothing from us. */
const MARK = 'arshjul-mottatt';

/**
 * Takes in every mail of the open mailbox that has not been, the oldest first, and marks each once it is safely kept: one that
 * cannot be stays for the next round and holds up nobody else. Answers how many were taken in and what went wrong. The signal
 * ends it after the mail at hand.
 */
export async function takeInMail(
  client: ImapFlow,
  receive: (raw: Uint8Array) => Promise<unknown>,
  signal: AbortSignal,
): Promise<{ readonly taken: number; readonly errors: readonly unknown[] }> {
  const flags = client.mailbox === false ? undefined : client.mailbox.permanentFlags;
  // A server without keywords of our own has only «seen».
  const keywords = flags === undefined || flags.has('\\*') || flags.has(MARK);
  const query = keywords ? { unKeyword: MARK, deleted: false } : { seen: false, deleted: false };
  const found = await client.search(query, { uid: true });
  const errors: unknown[] = [];
  let taken = 0;
  for (const uid of found === false ? [] : found) {
    if (signal.aborted) break;
    const fetched = await client.fetchOne(String(uid), { source: { maxLength: LARGEST } }, { uid: true });
    if (fetched === false || fetched.source === undefined) continue;
    try {
      await receive(fetched.source);
    } catch (error) {
      errors.push(error);
      continue;
    }
    await client.messageFlagsAdd(String(uid), keywords ? ['\\Seen', MARK] : ['\\Seen'], { uid: true });
    taken += 1;
  }
  return { taken, errors };
}
