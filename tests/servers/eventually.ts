import { setTimeout as wait } from 'node:timers/promises';

/** Resolves to what `look` answers as soon as that is neither false nor null; gives up after 20 s with the last error. */
export async function eventually<T>(
  look: () => T | Promise<T>,
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const seen = await look();
    if (seen !== false && seen !== null && seen !== undefined)
      return seen as Exclude<T, false | null | undefined>;
    if (performance.now() > deadline) throw new Error(`It never came true: ${look.toString()}`);
    await wait(15);
  }
}
