import type { Finding } from '../findings/finding.ts';
import { formatDay } from '../time/formatDay.ts';
import { clashReason } from './clashReason.ts';
import type { Conflict, ConflictRule } from './conflict.ts';
import type { Demand } from './demand.ts';
import { emptyWindowFinding } from './emptyWindowFinding.ts';
import { joinWords } from './joinWords.ts';
import { meetingName } from './meetingName.ts';
import type { Relaxation } from './relaxation.ts';

/** Names the rules that cannot all hold, and the one let go; without one, the meeting left without a date. */
export function infeasibleFinding(
  { demands, rules }: Conflict,
  relaxation: Relaxation | null,
  dropped: Demand | null,
): Finding {
  const [only] = demands;
  // Nothing but holidays, weekends and what is decided stands in the way, or the rules are not known.
  if (only && demands.length === 1 && rules.length === 0) return emptyWindowFinding(only, only.rejected);
  const narrow = rules.every(({ type }) => type === 'window' || type === 'avoid');
  const names = joinWords(demands.map(meetingName));
  const why = rules.length > 0 ? `: ${rules.map(ruleText).join('; ')}` : '';
  const outcome = relaxation
    ? `Billigste utvei er å ${relaxation.text}; forslaget gjør det og er merket`
    : `${dropped ? meetingName(dropped) : names} er derfor ikke satt opp`;
  return {
    code: narrow ? 'year-empty-window' : 'year-infeasible',
    severity: 'error',
    message:
      demands.length === 1
        ? `Ingen dag passer for ${names}${why}. ${outcome}.`
        : `Det finnes ikke dager til både ${names}${why}. ${outcome}.`,
    remedy: relaxation
      ? 'Bestem datoen i årsfilen hvis utveien er god nok, eller endre en av reglene som er nevnt.'
      : 'Endre en av reglene som er nevnt, eller bestem en av datoene i årsfilen.',
    at: (relaxation?.demand ?? dropped ?? demands[0]!).at,
    cite: [...new Set([...demands.flatMap(({ cite }) => cite), ...rules.flatMap(citesOf)])],
    occurrences: demands.map(({ key }) => key),
  };
}

function ruleText(rule: ConflictRule): string {
  switch (rule.type) {
    case 'window': {
      const { from, to } = rule.demand.bounds!.window;
      return `${meetingName(rule.demand)} skal ligge ${formatDay(from, 'nb', 'month')}–${formatDay(to, 'nb')}`;
    }
    case 'avoid':
      return `${meetingName(rule.demand)} skal holde seg unna ${rule.ranges[0]!.name}`;
    case 'tie':
      return `${rule.tie.early.name} ${rule.tie.early.must}`;
    case 'clash':
      return `${meetingName(rule.demand)} ${clashReason(rule.clash, meetingName(rule.other))}`;
  }
}

function citesOf(rule: ConflictRule): readonly string[] {
  if (rule.type === 'tie') return rule.tie.cite;
  return rule.type === 'avoid' ? rule.ranges.flatMap(({ cite }) => cite) : [];
}
