import type { Report } from '../issues/problem.ts';
import { spotAt } from '../read/spot.ts';
import type { CheckedFolder } from './checkedFolder.ts';

/** Reports each ring of bodies that are one another's parent, once, where its first body says so. */
export function reportParentCircles({ bodies }: CheckedFolder, report: Report): void {
  const parents = new Map(bodies.map((body) => [body.data.body, body]));
  const settled = new Set<string>();
  for (const start of parents.keys()) {
    const chain: string[] = [];
    let here: string | undefined = start;
    while (here !== undefined && !settled.has(here) && !chain.includes(here)) {
      chain.push(here);
      here = parents.get(here)?.data.parent;
    }
    const body = here === undefined ? undefined : parents.get(here);
    if (here !== undefined && body && chain.includes(here)) {
      report(
        {
          code: 'schedule-circular-reference',
          message: `Organene hører under hverandre i ring: ${[...chain.slice(chain.indexOf(here)), here].join(' → ')}.`,
          remedy: 'Fjern «parent» fra det som er øverst.',
        },
        spotAt(body.spot, 'parent').value,
      );
    }
    for (const id of chain) settled.add(id);
  }
}
