import { inLanguage } from '../domain/messages/inLanguage.ts';
import type { Mail } from '../domain/messages/mail.ts';
import type { Letter } from '../domain/messages/letter.ts';
import type { Message } from '../domain/messages/message.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import type { Instant } from '../domain/time/instant.ts';
import { mailContext } from './mailContext.ts';
import { personalLinks } from './personalLinks.ts';
import type { LinkSealer } from './ports/linkSealer.ts';
import type { MailRenderer } from './ports/mailRenderer.ts';
import type { PreferenceStore } from './ports/preferenceStore.ts';

/** Writes the mail of a message as it would leave, without sending it. `at` is when its plan was made, or it was recorded. */
export type MailPreview = (message: Message | Letter, wheels: readonly Wheel[], at: Instant) => Promise<Mail>;

/**
 * `links` must lead nowhere: whoever looks at a mail before it leaves may not answer in the name of its recipient. The
 * language is the one the recipient has chosen, as when it is sent.
 */
export function createMailPreview(parts: {
  readonly renderer: MailRenderer;
  readonly links: LinkSealer;
  readonly preferences: Pick<PreferenceStore, 'of'>;
  readonly mailFrom: string;
  readonly baseUrl: string;
}): MailPreview {
  const { renderer, links, preferences, baseUrl } = parts;
  return async (message, wheels, at) => {
    const { language } = await preferences.of(message.recipient.address);
    const written = inLanguage(message, language);
    return renderer.render(written, {
      ...mailContext(wheels, written, at, parts),
      links: personalLinks(written, links, baseUrl),
    });
  };
}
