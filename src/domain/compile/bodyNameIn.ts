import type { Body } from '../schedule/body.ts';

/** The name a body goes by in a year: a former name for as long as it had it all year, else the one it has now. */
export function bodyNameIn({ name, formerNames }: Pick<Body, 'name' | 'formerNames'>, year: number): string {
  const then = formerNames
    .filter(({ to }) => to >= `${year}-12-31`)
    .toSorted((a, b) => (a.to < b.to ? -1 : 1))[0];
  return then?.name ?? name;
}
