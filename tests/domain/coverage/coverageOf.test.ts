import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/domain/coverage/coverageOf.ts';
import type { RuleUse } from '../../../src/domain/coverage/ruleUse.ts';

const use = (id: string, kind: RuleUse['use'], line: number): RuleUse => ({
  id,
  use: kind,
  what: 'noe',
  reason: kind === 'note' ? 'derfor' : null,
  at: { file: 'a.yaml', line, column: 1 },
});

describe('coverageOf', () => {
  test('gives each rule its strongest use, and keeps the others', () => {
    const uses = [use('A', 'note', 1), use('A', 'checks', 2), use('A', 'generates', 3), use('B', 'note', 4)];
    const [a, b, c] = coverageOf([{ id: 'A' }, { id: 'B' }, { id: 'C' }], uses);
    expect(a).toMatchObject({ use: 'generates', uses: [{ at: { line: 3 } }, {}, { at: { line: 1 } }] });
    expect(b).toMatchObject({ use: 'note', uses: [{ reason: 'derfor' }] });
    expect(c).toEqual({ id: 'C', use: 'missing', uses: [] });
  });

  test('counts a place once, however many bodies its template makes', () => {
    expect(coverageOf([{ id: 'A' }], [use('A', 'checks', 2), use('A', 'checks', 2)])[0]?.uses).toHaveLength(
      1,
    );
  });
});
