/** What an occurrence is, before it has a date: a meeting of a series, an obligation, a duty at a meeting, or an anchor. */
export type OccurrenceIdentity =
  | {
      readonly type: 'meeting';
      readonly wheel: string;
      readonly body: string;
      readonly series: string;
      readonly meeting: string;
    }
  | {
      readonly type: 'obligation';
      readonly wheel: string;
      readonly body: string;
      readonly obligation: string;
    }
  | {
      readonly type: 'duty';
      readonly wheel: string;
      readonly body: string;
      readonly series: string;
      readonly meeting: string;
      readonly duty: string;
    }
  | { readonly type: 'anchor'; readonly wheel: string; readonly anchor: string };

/**
 * The stable key of an occurrence in a planning year: `agder/kdk/mote/2027/3`, `ks/kdu-agder/arsrapport/2027`,
 * `agder/kdk/mote/2027/3/innkalling`, `agder/arendalsuka/2027`. Never built from dates or titles.
 */
export function occurrenceKey(identity: OccurrenceIdentity, year: number): string {
  switch (identity.type) {
    case 'meeting':
      return [identity.wheel, identity.body, identity.series, year, identity.meeting].join('/');
    case 'duty':
      return [identity.wheel, identity.body, identity.series, year, identity.meeting, identity.duty].join(
        '/',
      );
    case 'obligation':
      return [identity.wheel, identity.body, identity.obligation, year].join('/');
    case 'anchor':
      return [identity.wheel, identity.anchor, year].join('/');
  }
}
