import { expect, test } from 'vitest';
import { mailContext } from '../../src/application/mailContext.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { sampleMessage } from '../adapters/ical/sampleMessage.ts';

const createdAt = '2027-01-04T09:00:00.000Z' as Instant;
const service = { mailFrom: 'arshjul@arshjul.example', baseUrl: 'https://arshjul.example' };

test('a cancellation leaves in the service’s own name when its wheel is gone', () => {
  const context = mailContext([], sampleMessage({ method: 'CANCEL' }), createdAt, service);
  expect(context).toMatchObject({ sender: { name: 'Årshjul', address: service.mailFrom }, replyTo: null });
});

test('an invitation waits for its wheel, and every message for the first good reading of the files', () => {
  expect(() => mailContext([], sampleMessage({ method: 'REQUEST' }), createdAt, service)).toThrow('agder');
  expect(() => mailContext(null, sampleMessage({ method: 'CANCEL' }), createdAt, service)).toThrow('agder');
});
