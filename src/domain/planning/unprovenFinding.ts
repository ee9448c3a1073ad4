import type { Finding } from '../findings/finding.ts';
import { joinWords } from './joinWords.ts';
import { meetingName } from './meetingName.ts';
import type { PlanningComponent } from './planningComponent.ts';

const NAMED = 3;

/** Says that time ran out before the dates were proven best, and how far from the best they can be. */
export function unprovenFinding({ slots }: PlanningComponent, gap: number): Finding {
  const demands = slots.map(({ demand }) => demand);
  const names = demands.slice(0, NAMED).map(meetingName);
  const more = demands.length > NAMED ? [`${demands.length - NAMED} til`] : [];
  const distance = Number.isFinite(gap)
    ? `de koster høyst ${percent(gap)} mer enn de beste`
    : 'hvor langt de er fra de beste, er ikke kjent';
  return {
    code: 'year-unproven',
    severity: 'info',
    message: `Tiden gikk ut for ${joinWords([...names, ...more])}: datoene er de beste planleggeren rakk å finne, og ${distance}.`,
    remedy: 'Datoene kan brukes. Snevre inn tidsrommene eller bestem noen av datoene for å få de beste.',
    at: demands[0]!.at,
    cite: [],
    occurrences: demands.map(({ key }) => key),
  };
}

function percent(gap: number): string {
  return `${(Math.ceil(gap * 1000) / 10).toString().replace('.', ',')} %`;
}
