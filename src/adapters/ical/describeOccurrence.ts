import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Language } from '../../domain/time/language.ts';
import { joinAddress } from '../../domain/occurrences/joinAddress.ts';
import { boundedText } from '../../domain/text/boundedText.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { cleanText } from '../../domain/text/cleanText.ts';
import { eventWords } from './eventWords.ts';

export type Citations = ReadonlyMap<
  string,
  { readonly quote: string; readonly section: string; readonly document: string }
>;

/** More than anybody reads in a calendar, less than makes phones slow. */
const LONGEST = 6000;

/**
 * The plain text of a calendar entry: purpose, agenda, host, guests by office, note, and the rule's own words with their source.
 * Never a person or an address. Paragraphs are separated by a blank line; what is too long
 * is cut, and `page` says where the rest is.
 */
export function describeOccurrence(
  occurrence: Occurrence,
  language: Language,
  citations: Citations,
  page: string | null = null,
): string {
  const words = eventWords[language];
  const join = joinAddress(occurrence);
  const guests = occurrence.invited
    .filter((role) => role.role === 'guest')
    .map((role) => cleanLine(role.name));
  const facts = [
    occurrence.host === null ? '' : `${words.host}: ${cleanLine(occurrence.host)}`,
    guests.length === 0 ? '' : `${words.guests}: ${guests.join(', ')}`,
    occurrence.owner === null ? '' : `${words.owner}: ${cleanLine(occurrence.owner.name)}`,
    occurrence.note === null ? '' : `${words.note}: ${cleanText(occurrence.note)}`,
  ].filter((line) => line !== '');
  const rules = occurrence.cite.flatMap((id) => {
    const rule = citations.get(id);
    if (!rule) return [];
    return [
      `${words.why}: «${cleanLine(rule.quote)}» (${cleanLine(rule.document)}, ${cleanLine(rule.section)})`,
    ];
  });
  const agenda = occurrence.agenda.map((item) => `– ${cleanLine(item)}`);
  const paragraphs = [
    occurrence.status === 'proposed' ? words.proposedNote : '',
    join === null ? '' : `${words.join}: ${join}`,
    cleanText(occurrence.purpose ?? ''),
    agenda.length === 0 ? '' : [words.agenda, ...agenda].join('\n'),
    facts.join('\n'),
    rules.join('\n'),
  ];
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  if (text.length <= LONGEST) return text;
  return `${boundedText(text, LONGEST)}\n\n${words.shortened}${page === null ? '.' : `: ${page}`}`;
}
