import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test('what is kept how long is said in months, or «av» for ever', () => {
  expect(readConfig({}).retention).toEqual({ messages: 24, incoming: 6, answers: 24, audit: 60, tokens: 6 });
  const { retention } = readConfig({
    RETENTION_MESSAGES: '12',
    RETENTION_AUDIT: 'av',
    RETENTION_TOKENS: ' 1 ',
  });
  expect(retention).toEqual({ messages: 12, incoming: 6, answers: 24, audit: null, tokens: 1 });
});

test.each(['0', '-1', '1.5', 'to', '1201', '1e2', '٣'])('«%s» is refused with what is accepted', (given) => {
  expect(() => readConfig({ RETENTION_ANSWERS: given })).toThrow(
    `RETENTION_ANSWERS må være et antall måneder fra 1 til 1200, eller «av», men er «${given}».`,
  );
});
