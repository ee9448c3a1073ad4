/**
 * The files of decisions, one a wheel and year, as they are edited for a person: what is not decided stays byte for byte.
 * `text` null: there is no such file yet.
 */
export type YearFiles = {
  /** `file` is relative to the schedules folder. Throws `not-found` when the file is there but cannot be read. */
  read(wheel: string, year: number): Promise<YearText>;
  /** The text with a decision set: fields with text are written, those that are null taken out, others left. */
  withDecision(text: string | null, year: number, key: string, fields: DecisionFields): string;
  /** The text without a decision. */
  withoutDecision(text: string, key: string): string;
  /**
   * Replaces the file in one step, one writer at a time. Throws `file-changed` when it is no longer as it was read, and
   * `file-locked` when another writer never gets done, `file-unwritable` when the service may not write there.
   */
  write(read: YearText, text: string): Promise<void>;
};

export type YearText = {
  readonly file: string;
  readonly text: string | null;
  /** Stands for the text, byte for byte: whoever looked at another version has not seen what is there now. */
  readonly version: string;
};

/** What may be written of a decision, in the order of a new one. */
export type DecisionFields = {
  readonly date?: string | null;
  readonly status?: string | null;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly host?: string | null;
  readonly override?: string | null;
  /** Why it is cancelled. */
  readonly reason?: string | null;
};
