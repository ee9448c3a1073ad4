/** What a page says of what was just done: a receipt, or why something was not. */
export type Notice = {
  readonly good: boolean;
  readonly text: string;
  readonly lines: readonly string[];
  /** Takes it back; null where that makes no sense. */
  readonly undo: {
    readonly action: string;
    readonly act: string;
    readonly items: readonly string[];
    readonly label: string;
  } | null;
};
