import { expect, test } from 'vitest';
import type { Message } from '../../../src/domain/messages/message.ts';
import { simulatedReason } from '../../../src/domain/simulation/simulatedReason.ts';

test.each([
  ['invitation', 'REQUEST', null, 'møtet er bekreftet'],
  ['invitation', 'CANCEL', null, 'møtet er avlyst'],
  ['reminder', null, '-8w', '8 uker før fristen'],
  ['reminder', null, '-1wd', '1 virkedag før fristen'],
  ['reminder', null, '0d', 'på fristdagen'],
  ['reminder', null, '+1wd', '1 virkedag etter fristen'],
  ['escalation', null, '+3wd', 'ikke meldt utført, 3 virkedager etter fristen'],
  ['nudge', null, '-1w', 'har ikke svart, 1 uke før møtet'],
] as const)('%s %s %s: %s', (kind, method, offset, reason) => {
  expect(simulatedReason({ kind, method, offset } as Message)).toBe(reason);
});
