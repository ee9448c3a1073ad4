import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mailSamples } from '../../src/adapters/mail/mailSamples.ts';
import { trialSubject } from '../../src/adapters/mail/trialSubject.ts';
import { viewOf } from '../../src/adapters/mail/viewOf.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/slik-endrer-du-epostene.md'), 'utf8');

test('the guide lists every field a template may use, and no other', () => {
  const fields = mailSamples(trialSubject, 'nb').flatMap(({ message, context }) =>
    Object.keys(viewOf(message, context).view),
  );
  const listed = [...guide.matchAll(/it\.(\w+)/g)].map(([, field]) => field);
  expect(new Set(listed)).toEqual(new Set(fields));
});

test('the guide lists every part there is', () => {
  const parts = readdirSync(join(root, 'templates/_parts')).filter((file) => file.endsWith('.eta'));
  const listed = [...guide.matchAll(/@(\w+)/g)].map(([, part]) => `${part}.eta`);
  expect(new Set(listed)).toEqual(new Set(parts));
});
