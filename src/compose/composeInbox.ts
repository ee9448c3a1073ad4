import { createIncomingReader } from '../adapters/inbox/createIncomingReader.ts';
import type { Clock } from '../application/ports/clock.ts';
import type { Receiving } from '../application/receiving.ts';
import type { Config } from '../config.ts';
import type { State } from './openState.ts';
import type { WheelHolder } from './wheelHolder.ts';

/** What taking in mail works on, over the real adapters. */
export function composeInbox(parts: {
  readonly config: Config;
  readonly clock: Clock;
  readonly state: State;
  readonly wheels: WheelHolder;
}): Receiving {
  const { config, clock, state, wheels } = parts;
  return {
    reader: createIncomingReader(),
    inbox: state.inbox,
    answers: state.answers,
    links: state.links,
    secretariatOf: wheels.secretariatOf,
    mailbox: config.mailFrom,
    marked: config.mailMarked,
    clock,
  };
}
