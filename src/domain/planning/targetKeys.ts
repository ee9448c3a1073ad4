import type { Target } from '../schedule/relation.ts';
import type { Demand } from './demand.ts';

/**
 * Keys a relation of this demand may mean, likeliest first. A target meeting `{n}` is the one of the same number.
 * An anchor is known by its wheel (`agder/arendalsuka/2027`); one named with a wheel of its own keeps it.
 */
export function targetKeys(target: Target, demand: Demand): readonly string[] {
  const year = Number(demand.series.slice(demand.series.lastIndexOf('/') + 1)) + target.yearShift;
  if (target.type === 'meeting') {
    const own = demand.key.slice(demand.key.lastIndexOf('/') + 1);
    const meeting = target.meeting === '{n}' ? own : target.meeting;
    return [`${target.wheel}/${target.body}/${target.series}/${year}/${meeting}`];
  }
  const ofWheel = `${demand.key.slice(0, demand.key.indexOf('/'))}/${target.anchor}/${year}`;
  return target.anchor.includes('/') ? [`${target.anchor}/${year}`, ofWheel] : [ofWheel];
}
