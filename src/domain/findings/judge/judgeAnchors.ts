import { anchorDays } from '../../compile/anchorDays.ts';
import { coincidenceWindow } from '../../compile/coincidenceWindow.ts';
import type { MeetingSlot } from '../../compile/meetingSlot.ts';
import { titleOf } from '../../compile/titleOf.ts';
import type { Anchor } from '../../schedule/anchor.ts';
import type { JudgedFact } from '../judgedFact.ts';

type Hanging = {
  readonly slot: MeetingSlot;
  readonly anchor: Anchor;
  readonly year: number;
  readonly cite: readonly string[];
};

/** Anchors that meetings hang on: one without a date is told once a year, one outside the stated month for each meeting. */
export function judgeAnchors(slots: readonly MeetingSlot[]): readonly JudgedFact[] {
  const standing = slots.filter(({ decision }) => decision?.status !== 'cancelled');
  const unknown = Map.groupBy(
    standing.flatMap(hanging),
    ({ slot, anchor, year }) => `${slot.wheel.id}/${anchor.id}/${year}`,
  );
  return [...standing.flatMap(outside), ...[...unknown.values()].map(undated)];
}

function outside(slot: MeetingSlot): readonly JudgedFact[] {
  const found = coincidenceWindow(slot);
  if (!found) return [];
  const { rule, series, year } = slot;
  return [
    {
      code: 'year-anchor-outside-window',
      severity: 'warning',
      subject: titleOf(slot),
      predicate: `følger ${found.anchor.name}, som i ${year} ligger utenfor tidsrommet regelen nevner`,
      remedy: 'Se over at møtet fortsatt skal følge arrangementet, eller sett datoen selv i årsfilen.',
      at: rule?.at ?? series.at,
      cite: rule?.cite ?? series.cite,
      occurrences: [slot.key],
    },
  ];
}

/** The ties of an undecided meeting to anchors whose date is not known. A decided one no longer waits for them. */
function hanging(slot: MeetingSlot): readonly Hanging[] {
  if (slot.decision?.date) return [];
  return slot.relations.flatMap(({ of, cite }) => {
    const anchor = of.type === 'anchor' ? slot.wheel.anchors.find(({ id }) => id === of.anchor) : undefined;
    const year = slot.year + of.yearShift;
    const own = cite.length > 0 ? cite : (slot.rule?.cite ?? slot.series.cite);
    return anchor && anchorDays(anchor, year).type === 'unknown' ? [{ slot, anchor, year, cite: own }] : [];
  });
}

function undated(found: readonly Hanging[]): JudgedFact {
  const { slot, anchor, year } = found[0]!;
  // One meeting may hang on the anchor by several rules.
  const slots = [...new Set(found.map((each) => each.slot))];
  const titles = slots.map(titleOf);
  return {
    code: 'year-anchor-unknown',
    severity: 'info',
    subject: `Datoen for ${anchor.name} i ${year}`,
    predicate: `er ikke kjent; ${titles.length > 3 ? `${titles.length} møter` : titles.join(' og ')} er lagt etter tidsrommet alene`,
    remedy: `Skriv datoen under «anchors» i ${slot.wheel.id}/years/${year}.yaml når den er kjent: ${anchor.id}: ${year}-MM-DD.`,
    at: anchor.at,
    cite: [...new Set(found.flatMap(({ cite }) => cite))],
    occurrences: slots.map(({ key }) => key),
  };
}
