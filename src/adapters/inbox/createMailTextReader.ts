import PostalMime, { type Address } from 'postal-mime';
import type { MailTextReader } from '../../application/ports/mailTextReader.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { cleanText } from '../../domain/text/cleanText.ts';

const LONGEST = 50_000;

/** Reads the words of a mail; HTML is only ever taken as text. */
export function createMailTextReader(): MailTextReader {
  return {
    async read(raw) {
      try {
        const email = await PostalMime.parse(raw, { maxNestingDepth: 50 });
        return {
          from: email.from ? addressText(email.from) : '',
          to: (email.to ?? []).map(addressText).join(', '),
          text: cleanText(email.text ?? wordsOf(email.html ?? '')).slice(0, LONGEST),
          attachments: email.attachments.map(({ filename, mimeType }) => cleanLine(filename ?? mimeType)),
        };
      } catch {
        const text = cleanText(Buffer.from(raw).toString('utf8')).slice(0, LONGEST);
        return { from: '', to: '', text, attachments: [] };
      }
    },
  };
}

function addressText({ name, address }: Address): string {
  const [who, where] = [cleanLine(name), cleanLine(address ?? '')];
  return who === '' || who === where ? where : `${who} <${where}>`;
}

/** A line for each block, nothing else kept; whatever it is, it is escaped when it is shown. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
