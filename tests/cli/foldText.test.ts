import { expect, test } from 'vitest';
import { foldText } from '../../src/cli/foldText.ts';

test('folds between words and indents what follows', () => {
  expect(foldText('  ett to tre fire', 12, 4)).toBe('  ett to tre\n    fire');
});

test('leaves a word that is too long whole, and columns of blanks as they are', () => {
  expect(foldText('  uke 2   agder/bodies/fagledernettverk.yaml', 20, 4)).toBe(
    '  uke\n    2   agder/bodies/fagledernettverk.yaml',
  );
});

test('folds nothing where there is no edge', () => {
  expect(foldText('ett to tre', Number.POSITIVE_INFINITY, 4)).toBe('ett to tre');
});
