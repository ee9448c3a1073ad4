import type { ConfirmRequest } from './confirmRequest.ts';
import type { MeetingSlot } from '../domain/compile/meetingSlot.ts';
import { titleOf } from '../domain/compile/titleOf.ts';
import { brokenBy } from '../domain/findings/brokenBy.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { possibleDays } from '../domain/planning/possibleDays.ts';
import type { Schedules } from '../domain/schedule/schedules.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { type ChangedLines, changedLines } from './changedLines.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import { loadSchedules } from './loadSchedules.ts';
import { meetingOf } from './meetingOf.ts';
import { confirmedFields } from './confirmedFields.ts';
import type { YearFiles } from './ports/yearFiles.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import { seenVersion } from './seenVersion.ts';
import { untilUnchanged } from './untilUnchanged.ts';

export type ConfirmedMeeting = {
  readonly key: string;
  readonly title: string;
  readonly date: PlainDate;
  readonly status: 'tentative' | 'confirmed';
  readonly file: string;
  /** Null when the file says so already. */
  readonly change: ChangedLines | null;
  /** Rules that the date breaks, with the reason why it stands; empty for most. */
  readonly broken: readonly Finding[];
  readonly override: string | null;
  readonly written: boolean;
};

const SUGGESTED = 3;

/**
 * Writes a decided date into the wheel's file of the year. A date that breaks a hard rule is refused (`decision-refused`)
 * unless the request says why it stands; a reason that is not needed is not kept. When somebody else writes the file
 * meanwhile, the date is judged again on what they wrote; with a `version`, it is refused instead (`decision-outdated`).
 */
export async function confirmMeeting(
  source: ScheduleSource,
  files: YearFiles,
  request: ConfirmRequest,
): Promise<ConfirmedMeeting> {
  return untilUnchanged(async () => confirmOnce(source, files, request));
}

async function confirmOnce(
  source: ScheduleSource,
  files: YearFiles,
  request: ConfirmRequest,
): Promise<ConfirmedMeeting> {
  const { schedules } = await loadSchedules(source);
  const slot = meetingOf(schedules, request.key);
  if (slot.decision?.status === 'cancelled') throw cancelled(slot);
  const read = await files.read(slot.wheel.id, slot.year);
  seenVersion(read, request.version);
  const name = `${slot.body.id}/${slot.series.id}/${slot.meeting}`;
  const fields = confirmedFields(request, slot);
  const edited = (override: string | null): string =>
    files.withDecision(read.text, slot.year, name, { ...fields, override });
  const plain = edited(null);
  const broken = brokenBy(await preview(source, read.file, plain), request.key, slot.year);
  if (broken.length > 0 && request.override === null) throw refused(schedules, slot, request.date, broken);
  const text = broken.length > 0 ? edited(request.override) : plain;
  // Also the reason is text that the files must be able to hold.
  if (text !== plain) await preview(source, read.file, text);
  const change = changedLines(read.text ?? '', text);
  if (change && !request.dryRun) await files.write(read, text);
  return {
    key: request.key,
    title: titleOf(slot),
    date: request.date,
    status: request.status,
    file: read.file,
    change,
    broken,
    override: broken.length > 0 ? request.override : null,
    written: change !== null && !request.dryRun,
  };
}

/** The schedules as they would be; throws `decision-refused` when the files would have errors. */
async function preview(source: ScheduleSource, file: string, text: string): Promise<Schedules> {
  const { schedules, findings } = await source.load(new Map([[file, text]]));
  if (schedules) return schedules;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new ArshjulError('decision-refused', errors.map(({ message }) => message).join('\n'), {
    remedy: `${errors[0]?.remedy ?? ''} Ingenting er skrevet.`.trim(),
  });
}

function refused(
  schedules: Schedules,
  slot: MeetingSlot,
  date: PlainDate,
  broken: readonly Finding[],
): ArshjulError {
  const rules = broken.map(
    ({ message, cite }) => `  ${message}${cite.length > 0 ? ` [${cite.join(', ')}]` : ''}`,
  );
  const days = possibleDays(schedules, slot, date).slice(0, SUGGESTED);
  const near = days.map((day) => `${formatDay(day, 'nb')} (${day})`).join(', ');
  return new ArshjulError(
    'decision-refused',
    [`${titleOf(slot)} kan ikke være ${formatDay(date, 'nb')}:`, ...rules].join('\n'),
    {
      remedy: `${near === '' ? 'Ingen dag går nå.' : `Nærmeste dager som går: ${near}.`} Skal datoen stå likevel, si hvorfor: --override "…". Ingenting er skrevet.`,
    },
  );
}

function cancelled(slot: MeetingSlot): ArshjulError {
  return new ArshjulError(
    'decision-refused',
    `${titleOf(slot)} er avlyst: «${slot.decision?.reason ?? ''}».`,
    { remedy: `Skal det holdes likevel, kjør først «npx arshjul unconfirm ${slot.key}».` },
  );
}
