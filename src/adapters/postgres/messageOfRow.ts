import type { Letter } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import { toInstant } from './toInstant.ts';

/** What a row of the message table says of the message itself. */
export type MessageRow = (LetterColumns | InvitationColumns) & {
  readonly key: string;
  readonly sequence: number;
  readonly offset_text: string | null;
  readonly due_at: Date;
  readonly expires_at: Date | null;
};

/** The message or letter as it was recorded. */
export function messageOfRow(row: MessageRow): Message | Letter {
  const times = {
    dueAt: toInstant(row.due_at),
    expiresAt: row.expires_at === null ? null : toInstant(row.expires_at),
  };
  if ('content' in row.data) {
    const { key, kind, data } = row as MessageRow & LetterColumns;
    return { key, kind, ...data, ...times };
  }
  const { key, kind, method, data, sequence, offset_text: offset } = row as MessageRow & InvitationColumns;
  return { key, kind, method, ...data, sequence, offset, ...times };
}

type LetterColumns = {
  readonly kind: Letter['kind'];
  readonly data: Pick<Letter, 'recipient' | 'wheel' | 'content' | 'opens'>;
};

type InvitationColumns = {
  readonly kind: Message['kind'];
  readonly method: Message['method'];
  readonly data: Pick<Message, 'occurrence' | 'recipient'>;
};
