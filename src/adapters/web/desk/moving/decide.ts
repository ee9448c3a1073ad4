import { cancelMeeting } from '../../../../application/cancelMeeting.ts';
import { type ChangedLines, changedLines } from '../../../../application/changedLines.ts';
import { confirmedFields } from '../../../../application/confirmedFields.ts';
import type { ConfirmRequest } from '../../../../application/confirmRequest.ts';
import { confirmMeeting } from '../../../../application/confirmMeeting.ts';
import { ArshjulError } from '../../../../application/errors/arshjulError.ts';
import type { ScheduleSource } from '../../../../application/ports/scheduleSource.ts';
import type { DecisionFields, YearFiles } from '../../../../application/ports/yearFiles.ts';
import { unconfirmMeeting } from '../../../../application/unconfirmMeeting.ts';
import type { MeetingSlot } from '../../../../domain/compile/meetingSlot.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { ReadDecision } from './decisionForm.ts';
import { type Notice, problemNotice } from './notice.ts';
import { noticeWords } from './noticeWords.ts';
import type { SeenTexts } from './seenTexts.ts';

export type DecideParts = {
  readonly source: ScheduleSource;
  readonly files: YearFiles;
  readonly seen: SeenTexts;
};

/** What a coordinator has asked for, from the version of the file that was shown. */
export type Decided =
  | { readonly type: 'save'; readonly read: ReadDecision }
  | { readonly type: 'remove' }
  | { readonly type: 'cancel'; readonly reason: string };

export type Outcome =
  | { readonly type: 'done'; readonly written: boolean }
  | { readonly type: 'notice'; readonly notice: Notice; readonly status: 409 | 422 | 503 };

/** Writes a decision, or answers why not; then nothing has been written. What nobody could foresee is thrown. */
export async function decide(
  parts: DecideParts,
  slot: MeetingSlot,
  asked: Decided,
  version: string,
  language: Language,
): Promise<Outcome> {
  const problems = problemsOf(asked);
  if (problems) return { type: 'notice', status: 422, notice: problemNotice(problems, language) };
  try {
    return { type: 'done', written: await carryOut(parts, slot, asked, version) };
  } catch (error) {
    if (!(error instanceof ArshjulError)) throw error;
    return noticeOf(error, parts, slot, asked, version, language);
  }
}

function problemsOf(asked: Decided): Parameters<typeof problemNotice>[0] | null {
  if (asked.type === 'save' && asked.read.problems.length > 0) return asked.read.problems;
  return asked.type === 'cancel' && asked.reason === '' ? ['reason'] : null;
}

async function carryOut(
  { source, files }: DecideParts,
  slot: MeetingSlot,
  asked: Decided,
  version: string,
): Promise<boolean> {
  const { key } = slot;
  if (asked.type === 'remove') return (await unconfirmMeeting(source, files, key, false, version)).written;
  if (asked.type === 'cancel') {
    const { change } = await cancelMeeting(source, files, { key, reason: asked.reason, version });
    return change !== null;
  }
  const request = requestOf(slot, asked.read);
  return (await confirmMeeting(source, files, { ...request, dryRun: false, version })).written;
}

function requestOf({ key }: MeetingSlot, read: ReadDecision): Omit<ConfirmRequest, 'dryRun' | 'version'> {
  const { date, time, place, host, fields, reason } = read;
  const clocks = time && `${time.from}-${time.to}`;
  return {
    key,
    date: date!,
    status: fields.status,
    time: clocks,
    place,
    host,
    override: reason,
    whole: true,
  };
}

/** Whether a refused date would have been taken with a reason. */
async function needsReason(
  { source, files }: DecideParts,
  slot: MeetingSlot,
  asked: Decided,
): Promise<boolean> {
  if (asked.type !== 'save' || asked.read.reason !== null) return false;
  const request = { ...requestOf(slot, asked.read), override: '–', dryRun: true };
  return confirmMeeting(source, files, request).then(
    () => true,
    () => false,
  );
}

async function noticeOf(
  error: ArshjulError,
  parts: DecideParts,
  slot: MeetingSlot,
  asked: Decided,
  version: string,
  language: Language,
): Promise<Outcome> {
  const words = noticeWords[language];
  switch (error.code) {
    case 'decision-outdated':
      return { type: 'notice', status: 409, notice: await conflict(parts, slot, asked, version, language) };
    case 'file-unwritable': {
      const { file, mine } = await foreseen(parts, slot, asked);
      const title = words.unwritable(file);
      return { type: 'notice', status: 503, notice: { words, type: 'unwritable', title, mine } };
    }
    case 'schedule-invalid':
      return { type: 'notice', status: 422, notice: { words, type: 'faulty' } };
    case 'decision-refused':
      if (await needsReason(parts, slot, asked))
        return { type: 'notice', status: 422, notice: problemNotice(['grunn'], language) };
      return { type: 'notice', status: 422, notice: { words, type: 'refused', ...told(error) } };
    case 'file-locked':
    case 'file-changed':
    case 'not-found':
      return { type: 'notice', status: 409, notice: { words, type: 'refused', ...told(error) } };
    default:
      throw error;
  }
}

function told({ message, remedy }: ArshjulError): { readonly message: string; readonly remedy: string } {
  return { message, remedy };
}

async function conflict(
  parts: DecideParts,
  slot: MeetingSlot,
  asked: Decided,
  version: string,
  language: Language,
): Promise<Notice> {
  const words = noticeWords[language];
  const { file, text, mine } = await foreseen(parts, slot, asked);
  const before = parts.seen.find(version);
  return {
    words,
    type: 'conflict',
    title: words.conflict(file),
    theirs: before === null ? null : changedLines(before, text),
    standing: before === null ? (lineOf(text, nameOf(slot)) ?? '–') : null,
    mine,
  };
}

/** What the file says now, and what a decision would change in it; `mine` null also where it cannot be written there. */
async function foreseen(
  { files }: DecideParts,
  slot: MeetingSlot,
  asked: Decided,
): Promise<{ readonly file: string; readonly text: string; readonly mine: ChangedLines | null }> {
  const read = await files.read(slot.wheel.id, slot.year);
  const text = read.text ?? '';
  const name = nameOf(slot);
  const after = asked.type === 'remove' ? without(files, text, name) : null;
  const fields = fieldsOf(asked, slot);
  const written = fields ? files.withDecision(read.text, slot.year, name, fields) : after;
  return { file: read.file, text, mine: written === null ? null : changedLines(text, written) };
}

function without(files: YearFiles, text: string, name: string): string | null {
  try {
    return files.withoutDecision(text, name);
  } catch {
    return null;
  }
}

function fieldsOf(asked: Decided, slot: MeetingSlot): DecisionFields | null {
  if (asked.type === 'remove') return null;
  if (asked.type === 'cancel') return { status: 'cancelled', reason: asked.reason };
  const request = requestOf(slot, asked.read);
  return { ...confirmedFields(request, slot), override: request.override };
}

function nameOf({ body, series, meeting }: MeetingSlot): string {
  return `${body.id}/${series.id}/${meeting}`;
}

function lineOf(text: string, name: string): string | null {
  return text.split(/\r?\n/).find((line) => line.trimStart().startsWith(`${name}:`)) ?? null;
}
