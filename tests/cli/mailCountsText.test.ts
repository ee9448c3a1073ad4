import { expect, test } from 'vitest';
import { mailCountsText } from '../../src/cli/mailCountsText.ts';

const messages = (requests: number, cancels: number, others: number) => [
  ...Array.from({ length: requests }, () => ({ method: 'REQUEST' }) as const),
  ...Array.from({ length: cancels }, () => ({ method: 'CANCEL' }) as const),
  ...Array.from({ length: others }, () => ({ method: null })),
];

test.each([
  [[26, 31, 0], '26 innkallinger og 31 avlysninger'],
  [[1, 1, 1], '1 innkalling, 1 avlysning og 1 påminnelse'],
  [[0, 0, 2], '2 påminnelser'],
  [[0, 0, 0], ''],
] as const)('%j are «%s»', ([requests, cancels, others], text) => {
  expect(mailCountsText(messages(requests, cancels, others))).toBe(text);
});
