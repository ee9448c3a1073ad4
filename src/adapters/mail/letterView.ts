import type { MailContext } from '../../application/ports/mailRenderer.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import type { Language } from '../../domain/time/language.ts';

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
  /** The year of the wheel it is about, on the service's pages. */
  readonly link: string;
};

/** Everything the template says about a letter. */
export function letterView(letter: Letter, context: MailContext): LetterView {
  const { kind, recipient, content, wheel } = letter;
  return {
    language: recipient.language,
    kind,
    title: cleanLine(content.subject),
    bodyName: null,
    intro: cleanLine(content.intro),
    sections: content.sections.map(({ heading, items }) => ({
      heading: cleanLine(heading),
      items: items.map(({ title, detail, path }) => ({
        title: cleanLine(title),
        detail: detail === null ? null : cleanLine(detail),
        link: path === null ? null : `${context.baseUrl}${path}`,
      })),
    })),
    recipient: cleanLine(recipient.name),
    link: `${context.baseUrl}/${wheel}/${letter.dueAt.slice(0, 4)}`,
  };
}
