import type { Mail } from '../../domain/messages/mail.ts';

/** Hands one mail to a server or to the local mailbox and says what came of it, never throwing for a refusal. */
export type MailTransport = { send(mail: Mail): Promise<SendResult> };

export type SendResult =
  | { readonly type: 'accepted'; readonly response: string }
  /** 5xx, bad address: will not succeed later. */
  | { readonly type: 'refused'; readonly response: string }
  /** 4xx, no connection: try again. `away`: the server heard nothing of this mail, so it says nothing about the mail. */
  | { readonly type: 'temporary'; readonly response: string; readonly away?: true }
  /** Silence after DATA: it may have been taken. */
  | { readonly type: 'unknown'; readonly response: string };
