import type { CheckedBody } from './checkedFolder.ts';
import type { WheelContext } from './wheelContext.ts';

/** A body with the id of its wheel. */
export type PlacedBody = { readonly wheel: string; readonly body: CheckedBody };

/** The bodies with an id, or of a type, written `id` for the wheel `from` or `wheel/id`; empty when there are none. */
export function findBodies(
  ref: string,
  by: 'id' | 'type',
  from: string,
  { folders }: Pick<WheelContext, 'folders'>,
): readonly PlacedBody[] {
  const [wheel, id] = ref.includes('/') ? ref.split('/') : [from, ref];
  const bodies = folders.get(wheel ?? '')?.bodies ?? [];
  return bodies
    .filter(({ data }) => (by === 'id' ? data.body : data.type) === id)
    .map((body) => ({ wheel: wheel ?? '', body }));
}
