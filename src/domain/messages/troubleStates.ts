import type { MessageState } from './messageState.ts';

/** Messages in these states wait for somebody to decide what is to become of them. */
export const troubleStates: readonly MessageState[] = ['failed', 'unknown', 'missed'];
