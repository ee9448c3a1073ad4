import type { SendingProgress } from '../../../../domain/messages/sendingProgress.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** How the sending of a revision is told of. */
export type SendingWords = {
  readonly heading: string;
  readonly none: string;
  readonly underway: (done: number, total: number) => string;
  readonly done: (total: number) => string;
  readonly states: Readonly<Record<Exclude<keyof SendingProgress, 'total'>, string>>;
  readonly refresh: string;
  readonly live: string;
  readonly stalled: string;
  readonly troubles: string;
  readonly deliveries: string;
  readonly more: (count: number) => string;
};

export const sendingWords: Readonly<Record<Language, SendingWords>> = {
  nb: {
    heading: 'Sendingen',
    none: 'Ingen e-post skulle sendes straks.',
    underway: (done, total) => `Sender: ${done} av ${total}`,
    done: (total) => `Ferdig: ${total} av ${total}`,
    states: {
      sent: 'sendt',
      waiting: 'venter på å bli sendt',
      retrying: 'prøves igjen av seg selv',
      failed: 'kom ikke frem',
      uncertain: 'kan ha kommet frem',
      later: 'venter på sin dag',
      dropped: 'ble ikke sendt: erstattet, eller gjaldt ikke lenger',
    },
    refresh: 'Oppdater',
    live: 'Tallene oppdateres av seg selv.',
    stalled: 'Ingenting er sendt på en stund. Se at arbeiderne kjører. E-posten ligger trygt i utboksen.',
    troubles: 'Kom ikke frem',
    deliveries: 'Prøv igjen under Leveranser',
    more: (count) => `… og ${count} til.`,
  },
  nn: {
    heading: 'Sendinga',
    none: 'Ingen e-post skulle sendast straks.',
    underway: (done, total) => `Sender: ${done} av ${total}`,
    done: (total) => `Ferdig: ${total} av ${total}`,
    states: {
      sent: 'sende',
      waiting: 'ventar på å bli sende',
      retrying: 'blir prøvde att av seg sjølv',
      failed: 'kom ikkje fram',
      uncertain: 'kan ha kome fram',
      later: 'ventar på dagen sin',
      dropped: 'vart ikkje sende: erstatta, eller gjaldt ikkje lenger',
    },
    refresh: 'Oppdater',
    live: 'Tala blir oppdaterte av seg sjølve.',
    stalled: 'Ingenting er sendt på ei stund. Sjå at arbeidarane køyrer. E-posten ligg trygt i utboksen.',
    troubles: 'Kom ikkje fram',
    deliveries: 'Prøv igjen under Leveransar',
    more: (count) => `… og ${count} til.`,
  },
  en: {
    heading: 'Sending',
    none: 'No mail was to be sent at once.',
    underway: (done, total) => `Sending: ${done} of ${total}`,
    done: (total) => `Done: ${total} of ${total}`,
    states: {
      sent: 'sent',
      waiting: 'waiting to be sent',
      retrying: 'tried again by itself',
      failed: 'did not arrive',
      uncertain: 'may have arrived',
      later: 'waiting for their day',
      dropped: 'not sent: replaced, or no longer of use',
    },
    refresh: 'Refresh',
    live: 'The figures are updated by themselves.',
    stalled: 'Nothing has been sent for a while. See that the workers run. The mail is safe in the outbox.',
    troubles: 'Did not arrive',
    deliveries: 'Try again under Deliveries',
    more: (count) => `… and ${count} more.`,
  },
};
