import type { InvitedRole } from '../occurrences/occurrence.ts';
import { addSeconds } from '../time/addSeconds.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../time/language.ts';
import type { Letter } from './letter.ts';

const USEFUL_SECONDS = 14 * 24 * 3600;

type Words = {
  readonly subject: (address: string) => string;
  readonly intro: (address: string) => string;
  readonly what: string;
  readonly said: string;
  readonly next: string;
  readonly remedy: string;
};

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    subject: (address) => `E-post kommer i retur fra ${address}`,
    intro: (address) =>
      `${address} tar ikke imot e-post. Den som har adressen, får verken innkallinger eller påminnelser.`,
    what: 'Kom i retur',
    said: 'Serveren svarte',
    next: 'Gjør dette',
    remedy: 'Finn riktig adresse og rett den i members.yaml, eller gi beskjed på en annen måte.',
  },
  nn: {
    subject: (address) => `E-post kjem i retur frå ${address}`,
    intro: (address) =>
      `${address} tek ikkje imot e-post. Den som har adressa, får verken innkallingar eller påminningar.`,
    what: 'Kom i retur',
    said: 'Tenaren svarte',
    next: 'Gjer dette',
    remedy: 'Finn rett adresse og rett ho i members.yaml, eller gje beskjed på ein annan måte.',
  },
  en: {
    subject: (address) => `Mail to ${address} comes back`,
    intro: (address) =>
      `${address} does not take mail. Whoever has it gets neither invitations nor reminders.`,
    what: 'Came back',
    said: 'The server said',
    next: 'What to do',
    remedy: 'Find the right address and correct it in members.yaml, or tell them another way.',
  },
};

/** Tells a secretariat that an address fails: once an address and day. `title` names the mail that came back, null: unknown. */
export function bounceNotice(
  {
    address,
    reason,
    title,
  }: { readonly address: string; readonly reason: string; readonly title: string | null },
  wheel: string,
  secretariat: InvitedRole,
  now: Instant,
): Letter {
  const words = WORDS[secretariat.language];
  const item = (text: string) => ({ title: text, detail: null, path: null });
  return {
    key: ['notice.bounce', safe(address), dateIn(now), secretariat.id].join('.'),
    kind: 'notice',
    wheel,
    recipient: secretariat,
    dueAt: now,
    expiresAt: addSeconds(now, USEFUL_SECONDS),
    content: {
      subject: words.subject(address),
      intro: words.intro(address),
      sections: [
        ...(title === null ? [] : [{ heading: words.what, items: [item(title)] }]),
        { heading: words.said, items: [item(reason)] },
        { heading: words.next, items: [item(words.remedy)] },
      ],
    },
  };
}

/** Only what a key may hold; two addresses never become one. */
function safe(address: string): string {
  return address.replaceAll(/[^a-z0-9.-]/g, (sign) => `=${sign.codePointAt(0)?.toString(16)}`);
}
