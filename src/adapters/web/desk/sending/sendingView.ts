import {
  type SendingCount,
  type SendingProgress,
  sendingProgress,
} from '../../../../domain/messages/sendingProgress.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { sendingWords } from './sendingWords.ts';

/** How far a sending has come, in words: what the page shows first, and what each event brings. */
export type SendingView = {
  /** The same for two views that say the same. */
  readonly id: string;
  readonly text: string;
  /** For the bar: so many of so many. */
  readonly done: number;
  readonly total: number;
  /** Nothing is on its way; what is tried again later is not waited for. */
  readonly finished: boolean;
  readonly troubled: boolean;
  readonly counts: readonly { readonly state: string; readonly count: number; readonly name: string }[];
};

const STATES = ['sent', 'waiting', 'retrying', 'failed', 'uncertain', 'later', 'dropped'] as const;

/** What becomes of mail in these wheels. */
export function sendingView(
  counts: readonly SendingCount[],
  wheels: ReadonlySet<string>,
  language: Language,
): SendingView {
  const words = sendingWords[language];
  const progress: SendingProgress = sendingProgress(counts.filter(({ wheel }) => wheels.has(wheel)));
  const { total, waiting, retrying, failed, uncertain } = progress;
  const done = total - waiting - retrying;
  return {
    id: STATES.map((state) => progress[state]).join('.'),
    text: total === 0 ? words.none : done === total ? words.done(total) : words.underway(done, total),
    done,
    total,
    finished: waiting === 0,
    troubled: failed + uncertain > 0,
    counts: STATES.map((state) => ({ state, count: progress[state], name: words.states[state] })),
  };
}
