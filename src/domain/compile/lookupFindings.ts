import type { Finding } from '../findings/finding.ts';
import { formatDay } from '../time/formatDay.ts';
import type { Lookup, MeetingSlot } from './meetingSlot.ts';
import { type Known, type MomentDays, momentOf } from './momentOf.ts';
import { titleOf } from './titleOf.ts';

const WAYS = { with: 'sammen med', after: 'etter', before: 'før' } as const;

/**
 * What became of ties to meetings that are looked up: none lies where it must, its place is not known, or the dates fell so
 * that it is another meeting than the one the year was planned by.
 */
export function lookupFindings(slots: readonly MeetingSlot[], known: Known): readonly Finding[] {
  return slots.flatMap((slot) => (slot.lookups ?? []).flatMap((lookup) => findingOf(slot, lookup, known)));
}

function findingOf(slot: MeetingSlot, lookup: Lookup, known: Known): readonly Finding[] {
  const { of, kind, cite } = lookup.relation;
  const others = (series: string) => known.meetingsOf(series).filter(({ key }) => key !== slot.key);
  const found = momentOf(of, slot.wheel.id, slot.year, { ...known, meetingsOf: others });
  const which = of.which === 'first' ? 'første' : 'siste';
  const where = `${of.wheel}/${of.body}/${of.series}`;
  const told = `${titleOf(slot)} skal ligge ${WAYS[kind]} det ${which} møtet i ${where}`;
  const base = {
    at: slot.rule?.at ?? slot.series.at,
    cite: cite.length > 0 ? cite : (slot.rule?.cite ?? slot.series.cite),
    occurrences: [slot.key],
  };
  if (found.type === 'none') return [{ ...base, ...noMeeting(told, found) }];
  if (found.type === 'undated' && !slot.decision?.date) {
    return [
      {
        ...base,
        code: 'year-anchor-unknown',
        severity: 'info',
        message: `${told}, men det er ikke kjent når det det regnes fra, er. Møtet er lagt etter tidsrommet alene.`,
        remedy: `Skriv datoen i ${slot.wheel.id}/years/${slot.year}.yaml når den er kjent.`,
      },
    ];
  }
  if (found.type !== 'dated' || !found.key || found.key === lookup.key) return [];
  const [name, planned] = [found.key, lookup.key].map(
    (key) => (key === null ? null : known.occurrence(key)?.title) ?? key,
  );
  return [
    {
      ...base,
      occurrences: [slot.key, found.key],
      code: 'year-order',
      severity: 'warning',
      message: `${told}. Slik datoene ble, er det ${name} (${formatDay(found.days.from, 'nb')})${planned ? `, men året er lagt som om det var ${planned}` : ''}.`,
      remedy: `Bestem datoen for et av møtene, så legges ${titleOf(slot)} etter den; eller skriv møtet rett ut i regelen: ${found.key.replace(/\/\d{4}\//, '/')}.`,
    },
  ];
}

function noMeeting(
  told: string,
  { from, to, unknown }: Extract<MomentDays, { type: 'none' }>,
): Pick<Finding, 'code' | 'severity' | 'message' | 'remedy'> {
  if (unknown) {
    return {
      code: 'year-frequency-unknown',
      severity: 'info',
      message: `${told}, men det er ikke kjent når de møtes.`,
      remedy: 'Før møtene inn når de er kjent, eller skriv «count» i serien.',
    };
  }
  const range = [
    ...(from ? [`fra ${formatDay(from, 'nb')}`] : []),
    ...(to ? [`til ${formatDay(to, 'nb')}`] : []),
  ].join(' ');
  return {
    code: 'year-no-meeting',
    severity: 'error',
    message: `${told}, men det er ingen møter ${range === '' ? 'der' : range}.`,
    remedy:
      'Flytt eller legg til et møte i årsfilen så det ligger der regelen krever, eller endre regelen i organets fil.',
  };
}
