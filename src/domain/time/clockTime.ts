/** A wall-clock time of day as `HH:MM`, 00:00–23:59. Compares as text. */
export type ClockTime = string & { readonly clockTime: unique symbol };

/** Reads `HH:MM`, `HH.MM`, `H:MM` or `HH`; answers `null` for anything else. */
export function clockTime(text: string): ClockTime | null {
  const match = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? '0')];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as ClockTime;
}
