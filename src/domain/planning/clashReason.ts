import type { Clash } from './clashOf.ts';

const NAMED = 2;

/** Why a day with the other meeting on it cannot be, in Norwegian without full stop. */
export function clashReason(clash: Clash, other: string): string {
  if (clash.type === 'body') return `organet har allerede ${other} denne dagen`;
  const named = clash.offices.slice(0, NAMED).join(', ');
  const more = clash.offices.length - NAMED;
  return `kolliderer med ${other} (${named}${more > 0 ? ` og ${more} til` : ''} er innkalt til begge)`;
}
