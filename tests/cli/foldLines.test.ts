import { expect, test } from 'vitest';
import { foldLines } from '../../src/cli/foldLines.ts';

test('folds paragraphs flush, indented lines further in, and second columns below themselves', () => {
  expect(foldLines('ett to tre fire\n  fem seks sju åtte\n  --a   ni ti elleve\n', 14)).toBe(
    'ett to tre\nfire\n  fem seks sju\n    åtte\n  --a   ni ti\n    elleve\n',
  );
  expect(foldLines('  --a   ni ti elleve', 18)).toBe('  --a   ni ti\n        elleve');
});
