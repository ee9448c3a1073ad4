import { expect, test } from 'vitest';
import { shownUrl } from '../../src/cli/shownUrl.ts';

test('the address shown is the one in the links, when it leads to the same place', () => {
  const here = 'http://127.0.0.1:3000';
  expect(shownUrl(here, 'http://localhost:3000')).toBe('http://localhost:3000');
  for (const other of ['http://localhost:3001', 'https://arshjul.example', 'http://localhost:3000/hjul'])
    expect(shownUrl(here, other)).toBe(here);
  expect(shownUrl('http://10.0.0.4:3000', 'http://localhost:3000')).toBe('http://10.0.0.4:3000');
});
