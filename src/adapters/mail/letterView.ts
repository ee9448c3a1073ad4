import type { MailContext, MailLinks } from '../../application/ports/mailRenderer.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import { boundedText } from '../../domain/text/boundedText.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { formatDay } from '../../domain/time/formatDay.ts';
import type { Language } from '../../domain/time/language.ts';
import { mailLinks } from './mailLinks.ts';

const LINE = 600;

/** What the template of a letter may use, as `it`. Clean text throughout. */
export type LetterView = {
  readonly language: Language;
  readonly kind: Letter['kind'];
  readonly title: string;
  readonly bodyName: null;
  readonly intro: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly items: readonly {
      readonly title: string;
      readonly detail: string | null;
      readonly link: string | null;
    }[];
  }[];
  readonly recipient: string;
  /** The day it should have left, when it leaves late. */
  readonly late: string | null;
  /** The year of the wheel it is about, on the service's pages. */
  readonly link: string;
  /** The recipient's own pages. */
  readonly links: Readonly<Record<keyof MailLinks, string | null>>;
};

/** Everything the template says about a letter. */
export function letterView(letter: Letter, context: MailContext): LetterView {
  const { kind, recipient, content, wheel } = letter;
  const { language } = recipient;
  return {
    language,
    kind,
    title: line(content.subject),
    bodyName: null,
    intro: line(content.intro),
    sections: content.sections.map(({ heading, items }) => ({
      heading: line(heading),
      items: items.map(({ title, detail, path }) => ({
        title: line(title),
        detail: detail === null ? null : line(detail),
        link: path === null ? null : `${context.baseUrl}${path}`,
      })),
    })),
    recipient: line(recipient.name),
    late: context.late === true ? formatDay(dateIn(letter.dueAt), language) : null,
    link: `${context.baseUrl}/${encodeURIComponent(wheel)}/${dateIn(letter.dueAt).slice(0, 4)}`,
    links: mailLinks(context.links),
  };
}

function line(text: string): string {
  return boundedText(cleanLine(text), LINE);
}
