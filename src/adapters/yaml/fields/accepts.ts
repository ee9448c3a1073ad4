const MARK = '\u0001';

/** Norwegian text on what a schema accepts, in the form zod carries it; `acceptedIn` reads it back. */
export function accepts(text: string): string {
  return MARK + text;
}

/** The text given to `accepts`, or `null` when a message is zod's own English, which no one may see. */
export function acceptedIn(message: string): string | null {
  return message.startsWith(MARK) ? message.slice(MARK.length) : null;
}
