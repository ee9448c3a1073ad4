import type { Finding } from '../domain/findings/finding.ts';
import { findingText } from './findingText.ts';
import { foldText } from './foldText.ts';

// So many alike are still read one by one.
const FEW = 3;

export type FindingsLayout = {
  /** Columns to fold at. */
  readonly width: number;
  /** Each for itself, however many are alike. */
  readonly all: boolean;
};

/** Findings for a terminal. Of many infos of one code the first is shown, and below it where the others are. */
export function findingsText(findings: readonly Finding[], { width, all }: FindingsLayout): string {
  const alike = Map.groupBy(
    findings.filter(({ severity }) => severity === 'info'),
    ({ code }) => code,
  );
  return findings
    .flatMap((finding) => {
      const group = finding.severity === 'info' ? (alike.get(finding.code) ?? []) : [];
      if (all || group.length <= FEW) return [findingText(finding, width)];
      return group[0] === finding ? [findingText(finding, width), othersText(group.slice(1), width)] : [];
    })
    .join('');
}

function othersText(others: readonly Finding[], width: number): string {
  const places = [...new Set(others.map(({ at }) => `${at.file}:${at.line}`))];
  const lines = [...Map.groupBy(places, folderOf)].map(([folder, own]) =>
    foldText(`      ${folder}: ${own.map((place) => place.slice(folder.length + 1)).join(', ')}`, width, 8),
  );
  return `    Og ${others.length} til av samme slag (--all viser dem):\n${lines.join('\n')}\n`;
}

function folderOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/'));
}
