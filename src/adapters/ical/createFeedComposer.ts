import { hash } from 'node:crypto';
import type { FeedComposer } from '../../application/ports/feedComposer.ts';
import type { Published } from '../../domain/publication/published.ts';
import type { Language } from '../../domain/time/language.ts';
import { calendarText } from './calendarText.ts';
import type { Citations } from './describeOccurrence.ts';
import { eventBlock } from './eventBlock.ts';
import { feedHead } from './feedHead.ts';
import { joinPieces } from './joinPieces.ts';
import { osloTimezone } from './osloTimezone.ts';

/** Finished bytes, and what tells them from others. */
type Piece = { readonly bytes: Buffer; readonly digest: string };

/**
 * Feeds as head, finished entries and foot. `refused` hears of every entry that broke a rule, once: a person's calendar
 * must not stand still because of one of many.
 */
export function createFeedComposer(refused: (error: unknown) => void): FeedComposer {
  const timezone = calendarText(osloTimezone());
  const foot = Buffer.from('END:VCALENDAR\r\n');
  const heads = new Map<string, Piece>();
  let cited: Citations | null = null;
  let blocks = new WeakMap<Published, Map<string, Piece | null>>();
  /** What is written of the newest list, by form and place: most feeds find everything here. */
  let shelf: readonly Published[] = [];
  let rows = new Map<string, (Piece | null | undefined)[]>();

  const head = (title: string, description: string): Piece => {
    const words = `${title}\n${description}`;
    const known = heads.get(words);
    if (known) return known;
    // No source: it would put the key to the feed into every copy of it.
    const lines = feedHead({ path: 'p', title, description, source: null, color: null });
    const made = piece(calendarText(lines) + timezone);
    heads.set(words, made);
    return made;
  };

  const block = (published: Published, language: Language, alarms: boolean, citations: Citations) => {
    const form = alarms ? ALARMED[language] : language;
    const known = blocks.get(published);
    const before = known?.get(form);
    if (before !== undefined) return before;
    let made: Piece | null = null;
    try {
      const text = eventBlock(published, language, citations, alarms);
      made = text === null ? null : piece(text);
    } catch (error) {
      refused(error);
    }
    blocks.set(published, (known ?? new Map()).set(form, made));
    return made;
  };

  const rowOf = (form: string): (Piece | null | undefined)[] => {
    const row = rows.get(form) ?? Array.from({ length: shelf.length });
    rows.set(form, row);
    return row;
  };

  return {
    compose({ title, description, language, published, places, alarms, citations }) {
      if (citations !== cited) blocks = new WeakMap();
      if (citations !== cited || published !== shelf) rows = new Map();
      cited = citations;
      shelf = published;
      const [quiet, ringing] = [rowOf(language), rowOf(ALARMED[language])];
      const first = head(title, description);
      const pieces = [first.bytes];
      let digests = first.digest;
      for (const place of places) {
        const entry = published[place]!;
        const rings = alarms !== null && alarms(entry);
        const row = rings ? ringing : quiet;
        const own = (row[place] ??= block(entry, language, rings, citations));
        if (own === null) continue;
        pieces.push(own.bytes);
        digests += own.digest;
      }
      pieces.push(foot);
      // The same pieces in the same order are the same bytes, and hashing their digests is far less work.
      return { etag: `"${hash('sha256', digests, 'base64url')}"`, body: () => joinPieces(pieces) };
    },
  };
}

/** 132 bits. */
const DIGEST = 22;

const ALARMED: Readonly<Record<Language, string>> = { nb: 'nb alarms', nn: 'nn alarms', en: 'en alarms' };

function piece(text: string): Piece {
  const bytes = Buffer.from(text);
  return { bytes, digest: hash('sha256', bytes, 'base64url').slice(0, DIGEST) };
}
