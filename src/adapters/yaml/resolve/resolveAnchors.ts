import type { Anchor, AnchorDates, AnchorRule } from '../../../domain/schedule/anchor.ts';
import type { AnchorsFile } from '../kinds/anchorsFile.ts';
import type { Checked } from '../read/checkTree.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveCycle } from './resolveCycle.ts';
import { unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

type WrittenAnchor = AnchorsFile['anchors'][string];

/** The anchors of a wheel: its own, then the shared ones it does not replace, with the dates that its years decide. */
export function resolveAnchors(context: WheelContext): readonly Anchor[] {
  const { folder, shared } = context;
  const decided = decidedDates(context);
  const own = anchorsOf(folder.anchors, false, context);
  const ids = new Set(own.map((anchor) => anchor.id));
  const rest = anchorsOf(shared.anchors, true, context).filter((anchor) => !ids.has(anchor.id));
  return [...own, ...rest].map((anchor) => {
    const dates = decided.get(anchor.id);
    return dates ? { ...anchor, dates: new Map([...anchor.dates, ...dates]) } : anchor;
  });
}

function anchorsOf(
  file: Checked<AnchorsFile> | null,
  isShared: boolean,
  context: WheelContext,
): readonly Anchor[] {
  if (!file) return [];
  const { folder, report } = context;
  return Object.entries(file.data.anchors).map(([id, written]) => {
    const spot = spotAt(file.spot, 'anchors', id);
    const ringKnown = folder.known.rings === null || folder.known.rings.has(written.ring ?? '');
    if (!isShared && written.ring !== undefined) {
      const unknown = unknownId(folder.known.rings, written.ring, 'ringen', `${folder.id}/wheel.yaml`);
      if (unknown) report(unknown, spotAt(spot, 'ring').value);
    }
    const all = typeof written.cite === 'string' ? [written.cite] : (written.cite ?? []);
    return {
      id,
      name: written.name,
      rule: ruleOf(written.rule, spotAt(spot, 'rule'), context),
      cycle: resolveCycle(written.every, spot, report),
      dates: datesOf(written, spotAt(spot, 'dates'), context),
      place: written.place ?? null,
      ring: ringKnown ? (written.ring ?? null) : null,
      source: written.source ?? null,
      // A shared anchor may quote what only some wheels have among their sources.
      cite: isShared
        ? all.filter((one) => folder.known.citations?.has(one))
        : resolveCite(written.cite, spot, context),
      assumption: written.assumption ?? null,
      at: spot.key,
    };
  });
}

function ruleOf(rule: WrittenAnchor['rule'], spot: Spot, { report }: WheelContext): AnchorRule | null {
  if (rule === undefined) return null;
  const { week, from, to, nth, weekday, month } = rule;
  const byWeek = week !== undefined && from !== undefined && to !== undefined;
  const byWeekday = nth !== undefined && weekday !== undefined && month !== undefined;
  const given = Object.values(rule).filter((value) => value !== undefined).length;
  if (byWeek && given === 3) {
    if (from <= to) return { type: 'isoWeek', week, fromWeekday: from, toWeekday: to };
    report(
      {
        code: 'schedule-invalid-range',
        message: 'Ankerpunktet slutter før det begynner i uken.',
        remedy: 'Bytt from og to; uken begynner på mandag.',
      },
      spotAt(spot, 'from').value,
    );
    return null;
  }
  if (byWeekday && given === 3) return { type: 'nthWeekday', nth, weekday, month };
  report(
    {
      code: 'schedule-invalid-value',
      message: 'Regelen er verken en uke eller en ukedag i en måned.',
      remedy:
        'Skriv {week: 33, from: mon, to: fri} eller {nth: 2, weekday: mon, month: sep}; alle tre deler må stå.',
    },
    spot.value,
  );
  return null;
}

function datesOf(
  written: WrittenAnchor,
  spot: Spot,
  context: WheelContext,
): ReadonlyMap<number, AnchorDates | null> {
  const dates = new Map<number, AnchorDates | null>();
  for (const [year, value] of Object.entries(written.dates ?? {})) {
    checkYear(Number(year), value, spotAt(spot, year), context);
    dates.set(Number(year), value);
  }
  return dates;
}

function decidedDates(context: WheelContext): ReadonlyMap<string, ReadonlyMap<number, AnchorDates | null>> {
  const decided = new Map<string, Map<number, AnchorDates | null>>();
  for (const { data, spot } of context.folder.years) {
    for (const [id, value] of Object.entries(data.anchors ?? {})) {
      const at = spotAt(spot, 'anchors', id);
      const unknown = unknownId(context.folder.known.anchors, id, 'ankerpunktet', 'anchors.yaml');
      if (unknown) context.report(unknown, at.key);
      checkYear(data.year, value, at, context);
      const dates = decided.get(id) ?? new Map<number, AnchorDates | null>();
      decided.set(id, dates.set(data.year, value));
    }
  }
  return decided;
}

function checkYear(year: number, value: AnchorDates | null, at: Spot, { report }: WheelContext): void {
  if (value === null || value.from.startsWith(`${year}-`)) return;
  report(
    {
      code: 'schedule-invalid-date',
      message: `«${value.from}» ligger ikke i ${year}.`,
      remedy: `Skriv en dato i ${year}, eller flytt den til riktig år.`,
    },
    at.value,
  );
}
