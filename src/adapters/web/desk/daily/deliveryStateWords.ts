import type { WhyLeftAlone } from '../../../../application/handleDeliveries.ts';
import type { MessageState } from '../../../../domain/messages/messageState.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** What becomes of messages, in words. */
export type DeliveryStateWords = {
  readonly states: Readonly<Record<MessageState, string>>;
  /** What a state means and what a hand can do. */
  readonly meanings: Readonly<Record<MessageState, string>>;
  readonly whyNot: Readonly<Record<WhyLeftAlone, string>>;
};

export const deliveryStateWords: Readonly<Record<Language, DeliveryStateWords>> = {
  nb: {
    states: {
      failed: 'Feilet',
      unknown: 'Usikker',
      missed: 'For sent',
      retry: 'Prøves igjen',
      claimed: 'På vei',
      planned: 'Venter',
      sent: 'Sendt',
      skipped: 'Hoppet over',
      superseded: 'Erstattet',
    },
    meanings: {
      failed: 'Mottakerens e-postserver sa nei. Rett adressen i filene, eller send på nytt når den virker.',
      unknown:
        'Ingen vet om den kom fram. Spør mottakeren. To like innkallinger gir bare én avtale i kalenderen.',
      missed: 'Den rakk ikke fram mens den var til nytte. Si fra på en annen måte, og rydd den bort.',
      retry: 'Den prøves igjen av seg selv.',
      claimed: 'Den er på vei ut akkurat nå.',
      planned: 'Den sendes av seg selv når tiden er inne.',
      sent: 'Mottakerens e-postserver har tatt imot den.',
      skipped: 'Den ble ikke sendt, fordi den ikke trengtes lenger eller noen ga den opp.',
      superseded: 'En nyere melding gikk i stedet.',
    },
    whyNot: {
      leaving: 'er på vei ut akkurat nå',
      replaced: 'er erstattet av en nyere melding',
      sent: 'er alt sendt',
      skipped: 'er alt hoppet over',
      waiting: 'venter på tiden sin og sendes av seg selv',
      expired: 'er for sen til å være til nytte; si fra på en annen måte',
      missed: 'ble for sen og kan bare ryddes bort',
      changed: 'har skiftet tilstand siden du så den',
    },
  },
  nn: {
    states: {
      failed: 'Feila',
      unknown: 'Usikker',
      missed: 'For sein',
      retry: 'Blir prøvd igjen',
      claimed: 'På veg',
      planned: 'Ventar',
      sent: 'Send',
      skipped: 'Hoppa over',
      superseded: 'Erstatta',
    },
    meanings: {
      failed: 'E-posttenaren til mottakaren sa nei. Rett adressa i filene, eller send på nytt når ho verkar.',
      unknown:
        'Ingen veit om han kom fram. Spør mottakaren. To like innkallingar gir berre éin avtale i kalenderen.',
      missed: 'Han rakk ikkje fram medan han var til nytte. Sei frå på ein annan måte, og rydd han bort.',
      retry: 'Han blir prøvd igjen av seg sjølv.',
      claimed: 'Han er på veg ut akkurat no.',
      planned: 'Han blir send av seg sjølv når tida er inne.',
      sent: 'E-posttenaren til mottakaren har teke imot han.',
      skipped: 'Han vart ikkje send, fordi han ikkje trongst lenger eller nokon gav han opp.',
      superseded: 'Ei nyare melding gjekk i staden.',
    },
    whyNot: {
      leaving: 'er på veg ut akkurat no',
      replaced: 'er erstatta av ei nyare melding',
      sent: 'er alt send',
      skipped: 'er alt hoppa over',
      waiting: 'ventar på tida si og blir send av seg sjølv',
      expired: 'er for sein til å vere til nytte; sei frå på ein annan måte',
      missed: 'vart for sein og kan berre ryddast bort',
      changed: 'har skifta tilstand sidan du såg henne',
    },
  },
  en: {
    states: {
      failed: 'Failed',
      unknown: 'Uncertain',
      missed: 'Too late',
      retry: 'Will be tried again',
      claimed: 'Leaving',
      planned: 'Waiting',
      sent: 'Sent',
      skipped: 'Skipped',
      superseded: 'Replaced',
    },
    meanings: {
      failed:
        "The recipient's mail server said no. Correct the address in the files, or send again once it works.",
      unknown:
        'Nobody knows whether it arrived. Ask the recipient. Two equal invitations make only one entry in the calendar.',
      missed: 'It did not get there while it was of use. Tell them in another way, and clear it away.',
      retry: 'It is tried again by itself.',
      claimed: 'It is leaving right now.',
      planned: 'It is sent by itself when the time comes.',
      sent: "The recipient's mail server has taken it.",
      skipped: 'It was not sent, because it was no longer needed or somebody gave it up.',
      superseded: 'A newer message went instead.',
    },
    whyNot: {
      leaving: 'is leaving right now',
      replaced: 'is replaced by a newer message',
      sent: 'has already been sent',
      skipped: 'has already been skipped',
      waiting: 'is waiting for its time and is sent by itself',
      expired: 'is too late to be of use; tell them in another way',
      missed: 'came too late and can only be cleared away',
      changed: 'has changed since you looked at it',
    },
  },
};
