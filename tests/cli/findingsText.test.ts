import { describe, expect, test } from 'vitest';
import { findingsText } from '../../src/cli/findingsText.ts';
import type { Finding } from '../../src/domain/findings/finding.ts';

const unknown = (line: number): Finding => ({
  code: 'year-frequency-unknown',
  severity: 'info',
  message: `Organ ${line}: kilden sier ikke hvor ofte organet møtes.`,
  remedy: 'Skriv antallet under «count».',
  at: { file: `prove/bodies/organ-${line}.yaml`, line, column: 3 },
  cite: [],
  occurrences: [],
});
const layout = { width: 60, all: false };

describe('findings for a terminal', () => {
  test('many of one kind are one, and where the others are', () => {
    const text = findingsText([1, 2, 3, 4, 5].map(unknown), layout);
    expect(text).toBe(`prove/bodies/organ-1.yaml:1:3: til orientering: Organ 1:
    kilden sier ikke hvor ofte organet møtes.
    Råd: Skriv antallet under «count».
    (year-frequency-unknown)
    Og 4 til av samme slag (--all viser dem):
      prove/bodies: organ-2.yaml:2, organ-3.yaml:3,
        organ-4.yaml:4, organ-5.yaml:5
`);
  });

  test('each is shown when asked for, when they are few, and when they are errors', () => {
    const many = [1, 2, 3, 4, 5].map(unknown);
    const errors = many.map((finding): Finding => ({ ...finding, severity: 'error' }));
    const count = (text: string): number => text.split('Råd:').length - 1;
    expect(count(findingsText(many, { ...layout, all: true }))).toBe(5);
    expect(count(findingsText(many.slice(0, 3), layout))).toBe(3);
    expect(count(findingsText(errors, layout))).toBe(5);
  });
});
