import type { MeetingSlot } from '../compile/meetingSlot.ts';
import { titleOf } from '../compile/titleOf.ts';
import type { Finding } from './finding.ts';

/**
 * A rule broken by a decision that says why it stands is for information; and such a decision is told of ever after,
 * also when it breaks nothing any more.
 */
export function acceptOverrides(
  findings: readonly Finding[],
  slots: readonly MeetingSlot[],
): readonly Finding[] {
  const overridden = slots.filter(({ decision }) => decision?.date && decision.override !== null);
  if (overridden.length === 0) return findings;
  const reasons = new Map(overridden.map(({ key, decision }) => [key, decision?.override ?? '']));
  const told = new Set<string>();
  const accepted = findings.map((finding): Finding => {
    const key = finding.occurrences.find((each) => reasons.has(each));
    if (key === undefined || finding.severity !== 'error') return finding;
    for (const each of finding.occurrences) told.add(each);
    return {
      ...finding,
      severity: 'info',
      message: `${finding.message} Avviket er godtatt: «${reasons.get(key)}».`,
    };
  });
  return [...accepted, ...overridden.filter(({ key }) => !told.has(key)).map(needless)];
}

function needless(slot: MeetingSlot): Finding {
  return {
    code: 'year-decision-breaks-rule',
    severity: 'info',
    message: `${titleOf(slot)} har et godtatt avvik, men bryter ingen regel nå: «${slot.decision?.override ?? ''}».`,
    remedy: 'Fjern «override» fra vedtaket i årsfilen hvis det ikke trengs lenger.',
    at: slot.decision?.at ?? slot.series.at,
    cite: slot.rule?.cite ?? slot.series.cite,
    occurrences: [slot.key],
  };
}
