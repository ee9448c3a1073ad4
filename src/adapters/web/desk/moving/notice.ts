import type { ChangedLines } from '../../../../application/changedLines.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { DecisionProblem } from './decisionForm.ts';
import { type NoticeWords, noticeWords } from './noticeWords.ts';

/** Why nothing was saved, above the form that still has everything in it. */
export type Notice = { readonly words: NoticeWords } & (
  | {
      readonly type: 'problems';
      readonly problems: readonly { readonly field: string; readonly text: string }[];
    }
  | { readonly type: 'refused'; readonly message: string; readonly remedy: string }
  | {
      readonly type: 'conflict';
      readonly title: string;
      /** What others changed since the form was shown; null when that is no longer known. */
      readonly theirs: ChangedLines | null;
      /** The decision as the file has it now, where `theirs` is null. */
      readonly standing: string | null;
      /** What one's own decision would change now; null: nothing. */
      readonly mine: ChangedLines | null;
    }
  | { readonly type: 'unwritable'; readonly title: string; readonly mine: ChangedLines | null }
  | { readonly type: 'faulty' }
);

/** A notice about fields that must be put right. `grunn`: a reason is missing; `reason`: that of a cancellation. */
export function problemNotice(
  fields: readonly (DecisionProblem | 'grunn' | 'reason')[],
  language: Language,
): Notice {
  const words = noticeWords[language];
  return {
    words,
    type: 'problems',
    problems: fields.map((field) => ({
      field: field === 'reason' ? 'avlysning' : field,
      text: words.problem[field],
    })),
  };
}
