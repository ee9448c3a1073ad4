import type { Finding } from '../findings/finding.ts';
import { formatDay } from '../time/formatDay.ts';
import { anchorDays } from './anchorDays.ts';
import { avoidedRanges } from './avoidedRanges.ts';
import { coincidenceWindow } from './coincidenceWindow.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { rejectionOf } from './rejectionOf.ts';
import { titleOf } from './titleOf.ts';

/** What is wrong or open about one meeting before planning: a decision against a rule, an anchor unknown or elsewhere. */
export function slotFindings(slot: MeetingSlot): readonly Finding[] {
  if (slot.decision?.status === 'cancelled') return [];
  return [...decisionFindings(slot), ...anchorFindings(slot)];
}

function decisionFindings(slot: MeetingSlot): readonly Finding[] {
  const { decision, wheel, rule, series } = slot;
  const window = coincidenceWindow(slot)?.days ?? slot.window;
  const date = decision?.date ?? slot.computed;
  if (!date) return [];
  const range = window ?? { from: date, to: date };
  const avoided = avoidedRanges(wheel, [...wheel.planning.avoid, ...(rule?.avoid ?? [])], slot.year);
  const rejection = rejectionOf(date, slot.days, slot.computed ? { from: date, to: date } : range, avoided);
  if (!rejection) return [];
  const day = formatDay(date, 'nb');
  return [
    {
      code: 'year-decision-breaks-rule',
      severity: decision?.date ? 'error' : 'warning',
      message: `${titleOf(slot)} er satt til ${day}, men den dagen går ikke: ${rejection.reason}${windowText(range, rejection.reason)}.`,
      remedy: decision?.date
        ? 'Velg en annen dato i årsfilen, eller endre regelen i organets fil hvis den ikke lenger gjelder.'
        : 'Gi møtet en bestemt dato i årsfilen, eller endre mønsteret i organets fil.',
      at: decision?.at ?? series.at,
      cite: rejection.cite.length > 0 ? rejection.cite : (rule?.cite ?? series.cite),
      occurrences: [slot.key],
    },
  ];
}

function windowText(
  range: { readonly from: Parameters<typeof formatDay>[0]; readonly to: Parameters<typeof formatDay>[0] },
  reason: string,
): string {
  if (!reason.endsWith('utenfor tidsrommet')) return '';
  return ` ${formatDay(range.from, 'nb', 'month')}–${formatDay(range.to, 'nb')}`;
}

function anchorFindings(slot: MeetingSlot): readonly Finding[] {
  const { rule, series, wheel, year } = slot;
  const base = { at: rule?.at ?? series.at, cite: rule?.cite ?? series.cite, occurrences: [slot.key] };
  const outside = coincidenceWindow(slot);
  if (outside) {
    return [
      {
        ...base,
        code: 'year-anchor-outside-window',
        severity: 'warning',
        message: `${outside.anchor.name} ligger i ${year} utenfor tidsrommet regelen nevner; ${titleOf(slot)} følger ${outside.anchor.name}.`,
        remedy: 'Se over at møtet fortsatt skal følge arrangementet, eller sett datoen selv i årsfilen.',
      },
    ];
  }
  if (slot.decision?.date) return [];
  return slot.relations.flatMap((relation): readonly Finding[] => {
    if (relation.kind !== 'with' || relation.of.type !== 'anchor') return [];
    const id = relation.of.anchor;
    const anchor = wheel.anchors.find((each) => each.id === id);
    if (!anchor || anchorDays(anchor, year + relation.of.yearShift).type !== 'unknown') return [];
    return [
      {
        ...base,
        code: 'year-anchor-unknown',
        severity: 'info',
        message: `Datoen for ${anchor.name} i ${year} er ikke kjent; ${titleOf(slot)} er lagt etter tidsrommet alene.`,
        remedy: `Skriv datoen under «anchors» i ${wheel.id}/years/${year}.yaml når den er kjent: ${anchor.id}: ${year}-MM-DD.`,
      },
    ];
  });
}
