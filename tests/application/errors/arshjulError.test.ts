import { expect, test } from 'vitest';
import { ArshjulError } from '../../../src/application/errors/arshjulError.ts';
import { exitCodeOf } from '../../../src/application/errors/exitCodeOf.ts';
import { httpStatusOf } from '../../../src/application/errors/httpStatusOf.ts';

test('an error knows its code and remedy, and keeps the original', () => {
  const original = new Error('ECONNREFUSED');
  const error = new ArshjulError('redis-unavailable', 'Redis svarer ikke på redis://127.0.0.1:6379.', {
    remedy: 'Start Redis, eller ta bort REDIS_URL.',
    cause: original,
  });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ code: 'redis-unavailable', remedy: 'Start Redis, eller ta bort REDIS_URL.' });
  expect(error.cause).toBe(original);
  expect('cause' in new ArshjulError('not-found', 'Finnes ikke.', { remedy: 'Se listen.' })).toBe(false);
});

test('errors become exit code 1 (2 means changes) and an HTTP status', () => {
  expect(exitCodeOf('plan-stale')).toBe(1);
  expect(httpStatusOf('not-found')).toBe(404);
  expect(httpStatusOf('plan-stale')).toBe(409);
  expect(httpStatusOf('postgres-unavailable')).toBe(503);
});
