import type { OccurrenceStatus } from '../../domain/occurrences/occurrence.ts';

export type StatusName = {
  readonly slug: string;
  readonly name: string;
  readonly mark: string;
  readonly meaning: string;
};

/** Norwegian names of the statuses, each with a mark of its own shape: colour alone says nothing. `slug` is for addresses. */
export const statusNames: Readonly<Record<OccurrenceStatus, StatusName>> = {
  proposed: {
    slug: 'forslag',
    name: 'Forslag',
    mark: '○',
    meaning: 'Planleggeren foreslår datoen. Ingen har tatt stilling til den.',
  },
  tentative: {
    slug: 'forelopig',
    name: 'Foreløpig',
    mark: '◐',
    meaning: 'Datoen holdes av, men er ikke endelig.',
  },
  confirmed: { slug: 'bekreftet', name: 'Bekreftet', mark: '●', meaning: 'Datoen gjelder.' },
  cancelled: { slug: 'avlyst', name: 'Avlyst', mark: '✕', meaning: 'Det blir ikke noe av.' },
};
