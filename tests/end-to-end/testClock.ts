/** When the fixtures were written: their meetings lie ahead of it, and always shall. */
const BEGINS = Date.parse('2026-11-23T09:00:00Z');

const offset = BEGINS - Date.now();

/** What a process is started with so that its clock begins at that moment and then runs as usual, alike in all of them. */
export const testClock: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--import ${new URL('shiftClock.ts', import.meta.url).href}`,
  TEST_CLOCK_OFFSET_MS: String(offset),
};
