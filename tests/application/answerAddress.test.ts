import { expect, test } from 'vitest';
import { renderInvitation } from '../../src/adapters/ical/renderInvitation.ts';
import { createLinkSealer } from '../../src/adapters/links/createLinkSealer.ts';
import { answerAddress } from '../../src/application/answerAddress.ts';
import { sampleContext, sampleMessage } from '../adapters/ical/sampleMessage.ts';

const links = createLinkSealer(new Uint8Array(32).fill(7));
const marked = { mailFrom: 'innkalling@arshjul.example', mailMarked: true };

test('an invitation and its cancellation are answered to the same marked address of the recipient', () => {
  const [request, cancel] = (['REQUEST', 'CANCEL'] as const).map(
    (method) => answerAddress(sampleMessage({ method }), links, marked).organizer,
  );
  expect(request).toMatch(/^innkalling\+[a-z2-7]{24}@arshjul\.example$/);
  expect(cancel).toBe(request);
  const other = sampleMessage({ recipient: { ...sampleMessage().recipient, id: 'another' } });
  expect(answerAddress(other, links, marked).organizer).not.toBe(request);
  const text = renderInvitation(sampleMessage(), sampleContext({ organizer: request! }));
  expect(text.replaceAll('\r\n ', '')).toMatch(
    new RegExp(`ORGANIZER;.*mailto:${request!.replace('+', '\\+')}`),
  );
});

test('without marks, and for what is no invitation, the mailbox itself is answered', () => {
  expect(answerAddress(sampleMessage(), links, { ...marked, mailMarked: false })).toEqual({});
  expect(answerAddress(sampleMessage({ kind: 'nudge', method: null }), links, marked)).toEqual({});
});
