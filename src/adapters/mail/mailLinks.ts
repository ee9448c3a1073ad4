import type { MailLinks } from '../../application/ports/mailRenderer.ts';

/** The recipient's own pages as the templates see them: null where there is none. */
export function mailLinks(links: MailLinks = {}): Readonly<Record<keyof MailLinks, string | null>> {
  const { answer = null, done = null, settings = null, unsubscribe = null } = links;
  return { answer, done, settings, unsubscribe };
}
