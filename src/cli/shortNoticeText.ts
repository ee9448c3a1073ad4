import type { Plan } from '../domain/publication/plan.ts';
import { shortNoticeOf } from '../domain/publication/shortNoticeOf.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { findingsText } from './findingsText.ts';

/** What a plan makes too late, as warnings for a terminal; empty when nothing is. */
export function shortNoticeText(plan: Plan, wheels: readonly Wheel[], width: number): string {
  const findings = shortNoticeOf(plan, wheels);
  return findings.length > 0 ? `\n${findingsText(findings, { width, all: true })}` : '';
}
