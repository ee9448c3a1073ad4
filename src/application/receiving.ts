import type { AnswerStore } from './ports/answerStore.ts';
import type { IncomingReader } from './ports/incomingReader.ts';
import type { InboxStore } from './ports/inboxStore.ts';
import type { LinkSealer } from './ports/linkSealer.ts';
import type { Answering } from './recordAnswer.ts';

/** What taking in mail works on. */
export type Receiving = Omit<Answering, 'answers'> & {
  readonly reader: IncomingReader;
  readonly inbox: Pick<InboxStore, 'has' | 'keep' | 'sentMessage' | 'knows' | 'bounce'>;
  readonly answers: Pick<AnswerStore, 'meetingOfUid' | 'record'>;
  readonly links: Pick<LinkSealer, 'mark'>;
  /** The service's own mailbox, and whether it takes marked addresses (`name+mark@domain`). */
  readonly mailbox: string;
  readonly marked: boolean;
};
