import type { MailContext, MailLinks } from '../../application/ports/mailRenderer.ts';
import type { Letter, LinkTarget } from '../../domain/messages/letter.ts';
import { boundedText } from '../../domain/text/boundedText.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { formatMoment } from '../../domain/time/formatMoment.ts';
import type { Language } from '../../domain/time/language.ts';
import { mailLinks } from './mailLinks.ts';

/** What the template of a personal link may use, as `it`. */
export type LinkView = {
  readonly language: Language;
  readonly opens: LinkTarget;
  readonly bodyName: null;
  /** The role it is sent to. */
  readonly recipient: string;
  /** When it stops working, as a date and a time of day. */
  readonly until: string;
  /** The address of the web service. */
  readonly site: string;
  readonly link: string;
  /** The recipient's own pages. */
  readonly links: Readonly<Record<keyof MailLinks, string | null>>;
};

/** Everything the template says about a link. Throws when the context lacks what it opens: a mail without it is of no use. */
export function linkView(letter: Letter, context: MailContext): LinkView {
  const { opening, baseUrl, links } = context;
  if (!opening || !letter.opens) throw new Error('E-posten mangler lenken den skulle bringe');
  const { name, language } = letter.recipient;
  return {
    language,
    opens: letter.opens,
    bodyName: null,
    recipient: boundedText(cleanLine(name), 300),
    until: formatMoment(opening.until, language),
    site: `${baseUrl}/`,
    link: opening.link,
    links: mailLinks(links),
  };
}
