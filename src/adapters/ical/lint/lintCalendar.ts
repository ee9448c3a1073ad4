import { lintComponent } from './lintComponent.ts';
import { lintFeed } from './lintFeed.ts';
import { lintInvitation } from './lintInvitation.ts';
import type { LintProblem } from './lintProblem.ts';
import { lintTimes } from './lintTimes.ts';
import { readBytes } from './readBytes.ts';
import { readTree } from './readTree.ts';

/** What the text is to be: a subscription, which may have alarms if its holder asked for them, or one iTIP message. */
export type LintMode =
  | { readonly mode: 'feed'; readonly alarms?: boolean }
  | { readonly mode: 'itip'; readonly method: 'REQUEST' | 'CANCEL' };

/**
 * Every rule of RFC 5545, RFC 5546 and the house that a calendar text breaks, by line; empty for a text that may leave.
 * Stricter than the clients are, on purpose: unknown properties without `X-` are problems too.
 */
export function lintCalendar(text: string | Buffer, mode: LintMode): readonly LintProblem[] {
  const { lines, problems } = readBytes(typeof text === 'string' ? Buffer.from(text) : text);
  const tree = readTree(lines);
  const all = [...problems, ...tree.problems];
  if (tree.calendar) {
    all.push(...lintComponent(tree.calendar), ...lintTimes(tree.calendar));
    if (tree.calendar.components.length === 0) {
      all.push({ line: tree.calendar.line, code: 'required', message: 'VCALENDAR har ingen komponent.' });
    }
    all.push(
      ...(mode.mode === 'feed'
        ? lintFeed(tree.calendar, mode.alarms ?? false)
        : lintInvitation(tree.calendar, mode.method)),
    );
  }
  return all.toSorted((a, b) => a.line - b.line);
}
