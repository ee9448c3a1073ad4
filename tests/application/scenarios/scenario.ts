import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Notify } from '../../../src/domain/publication/notify.ts';

/** One thing that happens in a scenario. */
export type Step =
  | { readonly type: 'edit'; readonly file: string; readonly from: string; readonly to: string }
  /** What no file can say: the occurrences as they come out, changed. */
  | { readonly type: 'alter'; readonly key: string; readonly change: Partial<Occurrence> }
  | { readonly type: 'at'; readonly moment: string }
  | { readonly type: 'apply'; readonly notify: Notify }
  | { readonly type: 'revert'; readonly revision: number }
  | { readonly type: 'send' }
  | { readonly type: 'query'; readonly words: string; readonly sql: string };

/** What a coordinator does and who gets which mail of it: `tests/golden/messages/<name>.txt`. */
export type Scenario = {
  readonly name: string;
  readonly title: string;
  /** Nothing is published before it begins; otherwise everything is, and has been sent. */
  readonly fresh: boolean;
  readonly steps: readonly Step[];
};

export const RAAD = 'prove/bodies/raad.yaml';
export const MEMBERS = 'prove/members.yaml';
export const YEAR = 'prove/years/2027.yaml';

export const edit = (file: string, from: string, to: string): Step => ({ type: 'edit', file, from, to });
export const alter = (key: string, change: Partial<Occurrence>): Step => ({ type: 'alter', key, change });
export const at = (moment: string): Step => ({ type: 'at', moment });
export const apply = (notify: Notify = 'significant'): Step => ({ type: 'apply', notify });
export const revert = (revision: number): Step => ({ type: 'revert', revision });
export const send: Step = { type: 'send' };
export const query = (words: string, sql: string): Step => ({ type: 'query', words, sql });

/** A scenario that begins with everything published and sent. Without an `apply` of its own it ends with apply and send. */
export function scenario(name: string, title: string, ...steps: readonly Step[]): Scenario {
  const whole = steps.some(({ type }) => type === 'apply' || type === 'revert')
    ? steps
    : [...steps, apply(), send];
  return { name, title, fresh: false, steps: whole };
}

/** A scenario that begins with nothing published. */
export function fresh(name: string, title: string, ...steps: readonly Step[]): Scenario {
  return { ...scenario(name, title, ...steps), fresh: true };
}
