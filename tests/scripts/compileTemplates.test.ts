import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilePart } from '../../scripts/compilePart.ts';
import { compileTemplates } from '../../scripts/compileTemplates.ts';

const templates = join(import.meta.dirname, '../../templates');

test.each([...compileTemplates(templates)])(
  '%s is what its MJML gives: run npm run templates',
  (path, text) => {
    expect(readFileSync(join(templates, path), 'utf8')).toBe(text);
  },
);

test('the layout is for mail programs: 600 px, dark mode, Outlook, and nothing fetched from elsewhere', () => {
  const layout = compileTemplates(templates).get('_parts/layout.eta') ?? '';
  expect(layout).toContain('max-width:600px');
  expect(layout).toContain('<meta name="color-scheme" content="light dark"');
  expect(layout).toContain('@media (prefers-color-scheme: dark)');
  expect(layout).toContain('<!--[if mso | IE]>');
  expect(layout).toContain('<html lang="<%= it.language %>"');
  expect(layout).not.toMatch(/<img|<link|@import|url\(/);
});

test('what is no MJML is refused with the words of the compiler', () => {
  expect(() => compilePart('<mj-text>', '')).toThrow(/unable to|unexpected|end/i);
});
