/** Where in the schedules something is written. `file` is relative to the schedules folder, with `/`; line and column from 1. */
export type SourcePlace = { readonly file: string; readonly line: number; readonly column: number };
