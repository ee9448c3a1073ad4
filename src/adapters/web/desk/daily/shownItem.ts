import type { Instant } from '../../../../domain/time/instant.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/** What a form chooses, with what was known of it when the page was made, as one value: `agder/kdu/arsrapport/2027|<moment>`. */
export function shownItem(key: string, known: string | null): string {
  return `${key}|${known ?? ''}`;
}

/** The key and what was known; an item that says nothing of that has an empty one. */
export function readItem(value: string): { readonly key: string; readonly known: string } {
  const bar = value.lastIndexOf('|');
  return bar === -1 ? { key: value, known: '' } : { key: value.slice(0, bar), known: value.slice(bar + 1) };
}

/** A moment that came back in a form; null for anything else. */
export function momentIn(text: string): Instant | null {
  return INSTANT.test(text) ? (text as Instant) : null;
}
