import type { Backing, Body } from '../../../domain/schedule/body.ts';
import type { BodyFile } from '../kinds/bodyFile.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import type { WheelContext } from './wheelContext.ts';

/** The citations of a body, together and by the key each backs. Reports one that backs a key the file does not have. */
export function resolveBodyCite(
  { cite, ...data }: BodyFile,
  spot: Spot,
  context: WheelContext,
): Pick<Body, 'cite' | 'backing'> {
  if (cite === undefined || typeof cite === 'string' || isList(cite)) {
    return { cite: resolveCite(cite, spot, context), backing: [] };
  }
  const under = spotAt(spot, 'cite');
  const backing = Object.entries(cite).flatMap(([key, ids]): Backing[] => {
    const place = spotAt(under, key);
    if (!spot.children.has(key) && !Object.hasOwn(data, key)) {
      context.report(
        {
          code: 'schedule-missing-key',
          message: `«cite» begrunner «${key}», som ikke står i organet.`,
          remedy: `Legg til «${key}», eller ta henvisningen bort.`,
        },
        place.key,
      );
    }
    // `resolveCite` reads the place under `cite`; here the ids stand under a key of it.
    const owner: Spot = { ...place, children: new Map([['cite', place]]) };
    return [{ key, cite: resolveCite(ids, owner, context), at: place.key }];
  });
  return { cite: [...new Set(backing.flatMap((each) => each.cite))], backing };
}

function isList(cite: unknown): cite is readonly string[] {
  return Array.isArray(cite);
}
