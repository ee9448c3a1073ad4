import { lastDay } from '../occurrences/lastDay.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { PlacedMeeting } from '../planning/placedMeeting.ts';
import type { Schedules } from '../schedule/schedules.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CompiledYear } from './compiledYear.ts';
import { demandOf } from './demandOf.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { officeAddresses } from './officeAddresses.ts';
import { officeNames } from './officeNames.ts';
import { resolveLookups } from './resolveLookups.ts';
import { titleOf } from './titleOf.ts';
import { yearSlots } from './yearSlots.ts';

/**
 * Reads one planning year from the rules of all wheels. Decided and computed dates are placed, a cancelled meeting takes
 * no room, and the rest are demands. `published` gives the dates people have already been shown, by key.
 */
export function compileYear(
  schedules: Schedules,
  year: number,
  published: ReadonlyMap<string, PlainDate>,
): CompiledYear {
  const { slots: open, anchors } = yearSlots(schedules, year);
  const slots = resolveLookups(open, schedules, year, published);
  return {
    year,
    slots,
    demands: slots.filter(needsDate).map((slot) => demandOf(slot, published.get(slot.key) ?? null)),
    placed: [...slots.flatMap(placedSlot), ...anchors.flatMap(placedAnchor)],
    anchors,
  };
}

function needsDate({ decision, computed }: MeetingSlot): boolean {
  return computed === null && !decision?.date && decision?.status !== 'cancelled';
}

function placedSlot(slot: MeetingSlot): readonly PlacedMeeting[] {
  const date = slot.decision?.date ?? slot.computed;
  if (!date || slot.decision?.status === 'cancelled') return [];
  const { wheel, decision, rule, series } = slot;
  const offices = officeAddresses(slot);
  return [
    {
      key: slot.key,
      title: titleOf(slot),
      place: decision?.place ?? rule?.place ?? series.place,
      body: `${slot.wheel.id}/${slot.body.id}`,
      series: [slot.wheel.id, slot.body.id, slot.series.id, slot.year].join('/'),
      number: slot.number,
      date,
      days: slot.days,
      offices,
      officeNames: officeNames(wheel, offices),
      relations: slot.relations,
    },
  ];
}

function placedAnchor({ key, time, title, place }: Occurrence): readonly PlacedMeeting[] {
  const [from, to] = [firstDay(time), lastDay(time)];
  if (!from || !to) return [];
  return [
    {
      key,
      title,
      place,
      body: null,
      series: null,
      number: null,
      date: from,
      days: daysBetween(from, to) + 1,
      offices: [],
      relations: [],
    },
  ];
}
