import type { KeptRevision } from '../application/ports/publicationStore.ts';
import type { MessageState } from '../domain/messages/messageState.ts';

const WORDS: Readonly<Record<MessageState, string>> = {
  sent: 'sendt',
  planned: 'venter på sin dag',
  claimed: 'er i ferd med å bli sendt',
  retry: 'prøves igjen',
  unknown: 'kan ha kommet frem',
  failed: 'kom ikke frem',
  missed: 'ble ikke sendt i tide',
  skipped: 'ble ikke sendt, for de gjaldt ikke lenger',
  superseded: 'ble erstattet av nyere',
};

/** What has become of the messages of a revision, a count a line. */
export function outcomesText(outcomes: KeptRevision['outcomes']): readonly string[] {
  const lines = (Object.keys(WORDS) as MessageState[]).flatMap((state) => {
    const count = outcomes[state] ?? 0;
    return count > 0 ? [`  ${String(count).padStart(5)}  ${WORDS[state]}`] : [];
  });
  return lines.length > 0
    ? ['Hva det er blitt av meldingene:', ...lines]
    : ['Den førte ikke til noen meldinger.'];
}
