import { parseYear } from './parseYear.ts';

/** The year under `--year`; null when none is given. */
export function givenYear(option: string | boolean | undefined): number | null {
  return option === undefined ? null : parseYear(option, 0);
}
