import { titleOf } from '../domain/compile/titleOf.ts';
import { type ChangedLines, changedLines } from './changedLines.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import { loadSchedules } from './loadSchedules.ts';
import { meetingOf } from './meetingOf.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import type { YearFiles } from './ports/yearFiles.ts';
import { seenVersion } from './seenVersion.ts';
import { untilUnchanged } from './untilUnchanged.ts';

export type UnconfirmedMeeting = {
  readonly key: string;
  readonly title: string;
  readonly file: string;
  readonly change: ChangedLines | null;
  readonly written: boolean;
};

/**
 * Takes what is decided for a meeting out of the wheel's file of the year. Throws `not-found` when nothing is, and
 * `decision-outdated` when the file is no longer the `version` that was seen.
 */
export async function unconfirmMeeting(
  source: ScheduleSource,
  files: YearFiles,
  key: string,
  dryRun: boolean,
  version?: string,
): Promise<UnconfirmedMeeting> {
  return untilUnchanged(async () => unconfirmOnce(source, files, key, dryRun, version));
}

async function unconfirmOnce(
  source: ScheduleSource,
  files: YearFiles,
  key: string,
  dryRun: boolean,
  version: string | undefined,
): Promise<UnconfirmedMeeting> {
  const { schedules } = await loadSchedules(source);
  const slot = meetingOf(schedules, key);
  const read = await files.read(slot.wheel.id, slot.year);
  seenVersion(read, version);
  if (!slot.decision || read.text === null) {
    throw new ArshjulError('not-found', `Det er ikke bestemt noe for ${titleOf(slot)} (${key}).`, {
      remedy: `«npx arshjul confirm ${key} <dato>» bestemmer datoen.`,
    });
  }
  const text = files.withoutDecision(read.text, `${slot.body.id}/${slot.series.id}/${slot.meeting}`);
  if (!dryRun) await files.write(read, text);
  return {
    key,
    title: titleOf(slot),
    file: read.file,
    change: changedLines(read.text, text),
    written: !dryRun,
  };
}
