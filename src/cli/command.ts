import type { Config } from '../config.ts';

/** Where a command writes and what it may read; so that tests can run it without a process. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** True when `out` is a terminal that shows colour. */
  readonly colour: boolean;
  /** Columns to fold at. */
  readonly width: number;
  /** True when a line that is written can be written over; absent: it cannot. */
  readonly live?: boolean;
};

/** One command of the program: what it is for, what it takes, and what it does. Answers the exit code. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** What follows the name in the usage line, such as `<nøkkel>`. */
  readonly argumentsText: string;
  /** At least and at most so many arguments. */
  readonly arity: readonly [number, number];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Paragraphs of further help. */
  readonly help: readonly string[];
  readonly run: (call: CommandCall) => Promise<number>;
};

export type CommandOption = {
  readonly type: 'boolean' | 'string';
  readonly summary: string;
  /** One letter that may stand for it after a single dash. */
  readonly short?: string;
  /** Name of the value in the help text, for `string`. */
  readonly value?: string;
};

export type CommandCall = {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly config: Config;
  readonly terminal: Terminal;
};
