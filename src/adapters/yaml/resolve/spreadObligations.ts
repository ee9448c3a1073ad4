import type { Body } from '../../../domain/schedule/body.ts';
import type { Obligation } from '../../../domain/schedule/obligation.ts';
import { didYouMean } from '../issues/didYouMean.ts';
import { listed } from '../issues/listed.ts';
import { spotAt } from '../read/spot.ts';
import type { WheelContext } from './wheelContext.ts';

/**
 * Gives a deadline with `from_each` to every body it is from instead of the body it is written in: those of the types, or
 * with `children` all that lie under it.
 */
export function spreadObligations(bodies: readonly Body[], context: WheelContext): readonly Body[] {
  const given = new Map<string, Obligation[]>();
  const taken = new Map<string, Set<string>>();
  for (const { data, spot } of context.folder.bodies) {
    for (const [id, { from_each: types }] of Object.entries(data.obligations ?? {})) {
      const owner = bodies.find((body) => body.id === data.body);
      const obligation = owner?.obligations.find((each) => each.id === id);
      if (!types || !owner || !obligation) continue;
      taken.set(owner.id, (taken.get(owner.id) ?? new Set()).add(id));
      const at = spotAt(spot, 'obligations', id, 'from_each');
      for (const [position, type] of types.entries()) {
        const from = bodies.filter((body) =>
          type === 'children' ? body.parent === owner.id : body.type === type,
        );
        if (from.length === 0) {
          const known = [...new Set(bodies.flatMap((body) => body.type ?? [])), 'children'];
          context.report(
            {
              code: 'schedule-unknown-reference',
              message: `Ingen organer er av typen «${type}».${didYouMean(type, known)}`,
              remedy: `Finnes: ${listed(known)}.`,
            },
            spotAt(at, position).value,
          );
        }
        for (const body of from) {
          const title = obligation.title.replaceAll('{name}', body.name);
          given.set(body.id, [...(given.get(body.id) ?? []), { ...obligation, title }]);
        }
      }
    }
  }
  return bodies.map((body) => {
    const own = body.obligations.filter(({ id }) => taken.get(body.id)?.has(id) !== true);
    const more = (given.get(body.id) ?? []).filter(({ id }) => own.every((each) => each.id !== id));
    if (own.length === body.obligations.length && more.length === 0) return body;
    return { ...body, obligations: [...own, ...more] };
  });
}
