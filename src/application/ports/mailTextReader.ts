/** What a mail says, for somebody to read. Never throws: what cannot be understood is shown as it came. */
export type MailTextReader = { read(raw: Uint8Array): Promise<MailText> };

export type MailText = {
  /** As in the head of the mail; empty when it does not say. */
  readonly from: string;
  readonly to: string;
  /** The text part, or the words of the HTML part when there is no other. */
  readonly text: string;
  /** Names of what was attached. */
  readonly attachments: readonly string[];
};
