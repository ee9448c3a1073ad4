import type { Finding } from '../../domain/findings/finding.ts';

/** Tries the templates that wheels have in place of the common ones. `wheels`: ids of those there are. */
export type TemplateChecker = { check(wheels: readonly string[]): readonly Finding[] };
