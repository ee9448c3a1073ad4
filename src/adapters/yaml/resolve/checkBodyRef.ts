import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import { findBodies } from './findBodies.ts';
import { unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

/** Reports a body (or a type no body has), `id` or `wheel/id`, that does not exist; false then. */
export function checkBodyRef(
  ref: string | undefined,
  by: 'id' | 'type',
  at: SourcePlace,
  context: WheelContext,
): boolean {
  if (ref === undefined || findBodies(ref, by, context.folder.id, context).length > 0) return true;
  const [wheel, id] = ref.includes('/') ? [ref.split('/')[0]!, ref.split('/')[1]!] : [context.folder.id, ref];
  const folder = context.folders.get(wheel);
  const noWheel = unknownId(new Set(context.folders.keys()), wheel, 'hjulet', 'schedules');
  if (noWheel) context.report(noWheel, at);
  // A body that could not be read may be the one that is meant.
  if (!folder || !folder.allBodies || folder.unread.length > 0) return false;
  const known = new Set(folder.bodies.flatMap(({ data }) => (by === 'id' ? data.body : (data.type ?? []))));
  const unknown = unknownId(known, id, by === 'id' ? 'organet' : 'organer av slaget', `${wheel}/bodies`);
  if (unknown) context.report(unknown, at);
  return false;
}
