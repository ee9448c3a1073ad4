import type { DeskRole } from './deskRole.ts';
import { mailboxOf } from './mailboxOf.ts';
import type { Wheel } from './wheel.ts';

/**
 * Whether somebody at the desk may read a mail from this sender: one from a role of a wheel takes a reader there, one from
 * somebody no wheel knows takes a secretariat of some wheel. `acts`: whether they may also say that it is dealt with.
 */
export function readsIncoming(
  sender: string,
  wheels: readonly Wheel[],
  may: (least: DeskRole, wheel: string) => boolean,
): { readonly reads: boolean; readonly acts: boolean } {
  const knowing = wheels.filter((wheel) => mailboxOf(wheel, addressIn(sender)) !== null);
  const concerned = knowing.length > 0 ? knowing : wheels;
  const acts = concerned.some(({ id }) => may('secretariat', id));
  return { acts, reads: acts || knowing.some(({ id }) => may('reader', id)) };
}

/** The address of «Kari <kari@x.example>». */
function addressIn(sender: string): string {
  return /<([^<>]+)>/.exec(sender)?.[1] ?? sender;
}
