import { titleOf } from '../domain/compile/titleOf.ts';
import { type ChangedLines, changedLines } from './changedLines.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import { loadSchedules } from './loadSchedules.ts';
import { meetingOf } from './meetingOf.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import type { YearFiles } from './ports/yearFiles.ts';
import { seenVersion } from './seenVersion.ts';
import { untilUnchanged } from './untilUnchanged.ts';

export type CancelRequest = {
  readonly key: string;
  /** Shown to everybody who was called. */
  readonly reason: string;
  /** The version of the file that whoever decides has seen. */
  readonly version?: string | undefined;
};

export type CancelledMeeting = {
  readonly key: string;
  readonly title: string;
  readonly file: string;
  /** Null when the file says so already. */
  readonly change: ChangedLines | null;
};

/**
 * Writes into the wheel's file of the year that a meeting is cancelled, and why; the date it had stays in the decision.
 * Throws `decision-outdated` when the file is not the version that was seen, `decision-refused` when the files cannot hold it.
 */
export async function cancelMeeting(
  source: ScheduleSource,
  files: YearFiles,
  request: CancelRequest,
): Promise<CancelledMeeting> {
  return untilUnchanged(async () => cancelOnce(source, files, request));
}

async function cancelOnce(
  source: ScheduleSource,
  files: YearFiles,
  { key, reason, version }: CancelRequest,
): Promise<CancelledMeeting> {
  const { schedules } = await loadSchedules(source);
  const slot = meetingOf(schedules, key);
  const read = await files.read(slot.wheel.id, slot.year);
  seenVersion(read, version);
  const name = `${slot.body.id}/${slot.series.id}/${slot.meeting}`;
  const text = files.withDecision(read.text, slot.year, name, { status: 'cancelled', reason });
  const judged = await source.load(new Map([[read.file, text]]));
  if (!judged.schedules) {
    const errors = judged.findings.filter(({ severity }) => severity === 'error');
    throw new ArshjulError('decision-refused', errors.map(({ message }) => message).join('\n'), {
      remedy: `${errors[0]?.remedy ?? ''} Ingenting er skrevet.`.trim(),
    });
  }
  const change = changedLines(read.text ?? '', text);
  if (change) await files.write(read, text);
  return { key, title: titleOf(slot), file: read.file, change };
}
