import { meetingIds } from '../../../domain/compile/meetingIds.ts';
import type { Count } from '../../../domain/schedule/count.ts';
import type { Report } from '../issues/problem.ts';
import { spotAt } from '../read/spot.ts';
import type { CheckedFolder } from './checkedFolder.ts';
import type { Known } from './known.ts';
import { resolveCount } from './resolveCount.ts';

/** What other files may refer to in a wheel. */
export type WheelIndex = {
  readonly id: string;
  readonly bodies: ReadonlyMap<string, BodyIndex>;
  /** False when bodies may exist that could not be read. */
  readonly allBodies: boolean;
  readonly anchors: Known;
  /** Ids of what the secretariat records; null when a body could not be read. */
  readonly facts: Known;
};

export type BodyIndex = {
  readonly series: ReadonlyMap<string, SeriesIndex>;
  readonly obligations: ReadonlySet<string>;
  /** True when the file was faulty: what is not found in it may still be meant to be there. */
  readonly open: boolean;
};

export type SeriesIndex = {
  readonly count: Count;
  /** Meeting ids, see `meetingIds`; for a pattern, those that a year may have. */
  readonly ids: readonly string[];
  readonly pattern: boolean;
};

const PATTERN_IDS = Array.from({ length: 60 }, (_, index) => String(index + 1));

/** Lists the bodies, series and meetings of a wheel, and reports counts that do not add up. */
export function indexFolder(folder: CheckedFolder, report: Report): WheelIndex {
  const bodies = new Map<string, BodyIndex>();
  for (const id of folder.unread) bodies.set(id, { series: new Map(), obligations: new Set(), open: true });
  for (const { data, spot, damaged } of folder.bodies) {
    const series = new Map<string, SeriesIndex>();
    for (const [id, written] of Object.entries(data.series ?? {})) {
      const at = spotAt(spot, 'series', id);
      const count = resolveCount(written, at, report);
      const meetings = inFileOrder(Object.keys(written.meetings ?? {}), [
        ...spotAt(at, 'meetings').children.keys(),
      ]);
      const pattern = written.pattern !== undefined;
      const ids = pattern
        ? PATTERN_IDS
        : meetingIds({ count, meetings: meetings.map((one) => ({ id: one })) });
      series.set(id, { count, ids, pattern });
    }
    bodies.set(data.body, {
      series,
      obligations: new Set(Object.keys(data.obligations ?? {})),
      open: damaged,
    });
  }
  const whole = folder.allBodies && folder.unread.length === 0 && folder.bodies.every((one) => !one.damaged);
  const facts = whole ? new Set(folder.bodies.flatMap(({ data }) => Object.keys(data.facts ?? {}))) : null;
  return { id: folder.id, bodies, allBodies: folder.allBodies, anchors: folder.known.anchors, facts };
}

// JavaScript puts keys that look like numbers first; the file's own order is in the places.
function inFileOrder(ids: readonly string[], written: readonly string[]): readonly string[] {
  return ids.toSorted((a, b) => written.indexOf(a) - written.indexOf(b));
}
