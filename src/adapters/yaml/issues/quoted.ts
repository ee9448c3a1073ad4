// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A piece of someone's file made safe to show in a sentence: one line, at most 60 characters, no control characters. */
export function quoted(text: string): string {
  const clean = text.replaceAll(UNSHOWABLE, '·');
  return `«${clean.length > 60 ? `${clean.slice(0, 59)}…` : clean}»`;
}
