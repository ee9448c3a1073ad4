import type { DeskRole } from './deskRole.ts';
import { mailboxOf } from './mailboxOf.ts';
import type { Wheel } from './wheel.ts';

/**
 * Whether somebody at the desk may read a mail from this sender: one from a role of a wheel takes a reader there, one from
 * somebody no wheel knows takes a secretariat of some wheel. `acts`: whether they may also say that it is dealt with; `wheel`: in
 * which of the wheels that know the sender they then do so, null when none does.
 */
export function readsIncoming(
  sender: string,
  wheels: readonly Wheel[],
  may: (least: DeskRole, wheel: string) => boolean,
): { readonly reads: boolean; readonly acts: boolean; readonly wheel: string | null } {
  const knowing = wheels.filter((wheel) => mailboxOf(wheel, addressIn(sender)) !== null);
  const concerned = knowing.length > 0 ? knowing : wheels;
  const acting = concerned.find(({ id }) => may('secretariat', id)) ?? null;
  const acts = acting !== null;
  const reads = acts || knowing.some(({ id }) => may('reader', id));
  return { acts, reads, wheel: knowing.length > 0 ? (acting?.id ?? null) : null };
}

/** The address of «Kari <kari@x.example>». */
function addressIn(sender: string): string {
  return /<([^<>]+)>/.exec(sender)?.[1] ?? sender;
}
