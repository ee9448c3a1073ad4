import type { Published } from '../domain/publication/published.ts';
import type { Citation } from '../domain/schedule/citation.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import type { Language } from '../domain/time/language.ts';
import type { FeedContent } from './ports/feedRenderer.ts';

/** The open feeds of the service and the words behind their citations. */
export type FeedCatalogue = {
  readonly feeds: readonly FeedDefinition[];
  readonly citations: FeedContent['citations'];
};

/** One feed: what it is called and what belongs in it. */
export type FeedDefinition = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly color: string | null;
  readonly source: string | null;
  select(published: Published): boolean;
};

/**
 * A feed for each wheel (`agder`) and each public body of it (`agder/kdk`), wheels and bodies in the order given. What is
 * not public to all is in none of them, nor are duties: they are the secretariat's own work. `baseUrl` is the public address without final slash, null when not known.
 */
export function feedCatalogue(wheels: readonly Wheel[], baseUrl: string | null): FeedCatalogue {
  const address = (path: string): string | null => (baseUrl === null ? null : `${baseUrl}/feeds/${path}.ics`);
  return {
    feeds: wheels.flatMap((wheel) => {
      const shared = { language: wheel.language, color: null };
      const ofWheel: FeedDefinition = {
        ...shared,
        path: wheel.id,
        title: wheel.name,
        description: wheel.description ?? wheel.name,
        source: address(wheel.id),
        select: ({ occurrence: { wheel: id, body, visibility, kind } }) =>
          // A body that is gone from the files leaves its cancelled meetings behind.
          id === wheel.id &&
          kind !== 'duty' &&
          visibility === 'public' &&
          (body === null || !closed(wheel, body)),
      };
      const ofBodies = wheel.bodies
        .filter(({ visibility }) => visibility === 'public')
        .map((body): FeedDefinition => ({
          ...shared,
          path: `${wheel.id}/${body.id}`,
          title: body.name,
          description: body.purpose ?? `${body.name} – ${wheel.name}`,
          source: address(`${wheel.id}/${body.id}`),
          select: ({ occurrence }) =>
            occurrence.wheel === wheel.id &&
            occurrence.body === body.id &&
            occurrence.kind !== 'duty' &&
            occurrence.visibility === 'public',
        }));
      return [ofWheel, ...ofBodies];
    }),
    citations: new Map(wheels.flatMap((wheel) => [...wheel.citations.values()].map(citationWords))),
  };
}

function closed(wheel: Wheel, id: string): boolean {
  return wheel.bodies.some((body) => body.id === id && body.visibility !== 'public');
}

function citationWords({
  id,
  quote,
  section,
  document,
}: Citation): [string, { quote: string; section: string; document: string }] {
  return [id, { quote, section, document: document.title }];
}
