import type { ParsedUrlQuery } from 'node:querystring';
import type { OccurrenceKind, OccurrenceStatus } from '../../../domain/occurrences/occurrence.ts';
import { kindSlugs } from '../kindSlugs.ts';
import { statusSlugs } from '../statusSlugs.ts';
import { allKinds } from './allKinds.ts';

/** What a year page shows. An empty list means everything, of kinds everything but the duties around meetings. */
export type YearFilter = {
  readonly bodies: readonly string[];
  readonly kinds: readonly OccurrenceKind[];
  readonly statuses: readonly OccurrenceStatus[];
  /** Id of the role whose meetings and deadlines are wanted; null for all. */
  readonly person: string | null;
  readonly view: 'tabell' | 'agenda';
  /** The month the wheel begins in, 1–12. */
  readonly start: number;
  /** True when the address asked for something that does not exist: left out, and the page says so. */
  readonly unknown: boolean;
};

/**
 * Reads `organ`, `type`, `status` (each may be repeated), `person`, `visning` and `start` from an address. `personIds` are
 * the roles that may be asked for. Never throws.
 */
export function yearFilter(
  query: ParsedUrlQuery,
  bodyIds: readonly string[],
  personIds: readonly string[],
): YearFilter {
  const asked = { organ: valuesOf(query['organ']), type: valuesOf(query['type']) };
  const status = valuesOf(query['status']);
  const views = valuesOf(query['visning']);
  const bodies = bodyIds.filter((id) => asked.organ.includes(id));
  const every = asked.type.includes(allKinds);
  const kinds = (Object.keys(kindSlugs) as OccurrenceKind[]).filter(
    (kind) => every || asked.type.includes(kindSlugs[kind]),
  );
  const types = asked.type.filter((type) => type !== allKinds);
  const statuses = (Object.keys(statusSlugs) as OccurrenceStatus[]).filter((name) =>
    status.includes(statusSlugs[name]),
  );
  const persons = valuesOf(query['person']);
  const person = personIds.find((id) => id === persons.at(-1)) ?? null;
  const starts = valuesOf(query['start']);
  const start = /^(?:[1-9]|1[0-2])$/.test(starts.at(-1) ?? '') ? Number(starts.at(-1)) : 1;
  const wrongView = views.some((view) => view !== 'tabell' && view !== 'agenda');
  return {
    bodies,
    kinds,
    statuses,
    person,
    view: views.at(-1) === 'agenda' ? 'agenda' : 'tabell',
    start,
    unknown:
      wrongView ||
      persons.some((id) => id !== person) ||
      starts.some((text) => text !== String(start)) ||
      bodies.length < asked.organ.length ||
      kinds.length < types.length ||
      statuses.length < status.length,
  };
}

/** Without doubles and empty values: a form sends `organ=` for a choice not made. */
function valuesOf(value: string | readonly string[] | undefined): readonly string[] {
  const list = typeof value === 'string' ? [value] : (value ?? []);
  return [...new Set(list)].filter((item) => item !== '');
}
