const LONGEST = 30;
const SHORTEST = 5;

/** `█████░░░░░`: so much of so much, in at most `room` columns; empty where there is no room for a bar. */
export function progressBar(done: number, total: number, room: number): string {
  const length = Math.min(LONGEST, room);
  if (length < SHORTEST || total === 0) return '';
  // Full only when all is done.
  const full = done >= total ? length : Math.floor((done / total) * length);
  return '█'.repeat(full) + '░'.repeat(length - full);
}
