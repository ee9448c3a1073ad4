import type { InvitedRole } from '../occurrences/occurrence.ts';
import { addSeconds } from '../time/addSeconds.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../time/language.ts';
import { dispatchNoticeKey } from './dispatchNoticeKey.ts';
import type { Letter } from './letter.ts';

/** Why a secretariat is written to about mail that should leave together. */
export type DispatchTrouble = {
  /** `held`: one could not be written, so none has left. `incomplete`: all left, some did not arrive. */
  readonly type: 'held' | 'incomplete';
  /** Id of the release group. */
  readonly group: string;
  readonly wheel: string;
  /** How many messages the group has. */
  readonly size: number;
  /** What is wrong: to whom, what about, and the reason. */
  readonly troubles: readonly { readonly name: string; readonly title: string; readonly reason: string }[];
};

const USEFUL_SECONDS = 14 * 86_400;

/** The notice of it to the secretariat. Its key follows from group and type, so that it is recorded once however often it is found. */
export function dispatchNotice(trouble: DispatchTrouble, recipient: InvitedRole, now: Instant): Letter {
  const { type, group, wheel, size, troubles } = trouble;
  const words = WORDS[recipient.language][type];
  return {
    key: dispatchNoticeKey(group, type),
    kind: 'notice',
    wheel,
    recipient,
    dueAt: now,
    expiresAt: addSeconds(now, USEFUL_SECONDS),
    content: {
      subject: words.subject,
      intro: words.intro(size, troubles.length),
      sections: [
        {
          heading: words.heading,
          items: troubles.map(({ name, title, reason }) => ({
            title: `${name}: ${title}`,
            detail: reason,
            path: null,
          })),
        },
      ],
    },
  };
}

type Words = {
  readonly subject: string;
  readonly intro: (size: number, count: number) => string;
  readonly heading: string;
};

const WORDS: Readonly<Record<Language, Readonly<Record<DispatchTrouble['type'], Words>>>> = {
  nb: {
    held: {
      subject: 'Innkallinger holdes tilbake',
      intro: (size) =>
        `${size} ${size === 1 ? 'innkalling' : 'innkallinger'} skal sendes samtidig, men ikke alle lot seg skrive. Derfor er ingen sendt. De sendes av seg selv når feilen er rettet.`,
      heading: 'Lot seg ikke skrive',
    },
    incomplete: {
      subject: 'Innkallinger som ikke kom fram',
      intro: (size, count) =>
        `${count} av ${size} innkallinger som ble sendt samtidig, kom ikke fram eller er usikre. Gi beskjed på en annen måte, eller rett adressen.`,
      heading: 'Kom ikke fram',
    },
  },
  nn: {
    held: {
      subject: 'Innkallingar blir haldne tilbake',
      intro: (size) =>
        `${size} ${size === 1 ? 'innkalling' : 'innkallingar'} skal sendast samtidig, men ikkje alle lét seg skrive. Difor er ingen sende. Dei blir sende av seg sjølve når feilen er retta.`,
      heading: 'Lét seg ikkje skrive',
    },
    incomplete: {
      subject: 'Innkallingar som ikkje kom fram',
      intro: (size, count) =>
        `${count} av ${size} innkallingar som vart sende samtidig, kom ikkje fram eller er usikre. Gi beskjed på ein annan måte, eller rett adressa.`,
      heading: 'Kom ikkje fram',
    },
  },
  en: {
    held: {
      subject: 'Invitations are held back',
      intro: (size) =>
        `${size} ${size === 1 ? 'invitation is' : 'invitations are'} to leave at the same moment, but not all of them could be written. So none has been sent. They leave by themselves when the fault is mended.`,
      heading: 'Could not be written',
    },
    incomplete: {
      subject: 'Invitations that did not arrive',
      intro: (size, count) =>
        `${count} of ${size} invitations that left at the same moment did not arrive, or may not have. Tell the recipients in another way, or correct the address.`,
      heading: 'Did not arrive',
    },
  },
};
