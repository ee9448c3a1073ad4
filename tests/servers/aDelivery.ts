import { randomUUID } from 'node:crypto';
import type { Delivery } from '../../src/application/deliverMessage.ts';
import type { Clock } from '../../src/application/ports/clock.ts';
import type { MailTransport } from '../../src/application/ports/mailTransport.ts';
import type { MessageStore } from '../../src/application/ports/messageStore.ts';
import { logRecorder } from './logRecorder.ts';
import { plainRenderer } from './plainRenderer.ts';

/** All that a worker needs to deliver, as plain as can be. */
export function aDelivery(parts: {
  readonly messages: MessageStore;
  readonly transport: MailTransport;
  readonly clock: Clock;
}): Delivery {
  return {
    ...parts,
    renderer: plainRenderer,
    newClaim: randomUUID,
    chance: () => 0.5,
    log: logRecorder(),
    contextFor: (_message, createdAt) => ({
      createdAt,
      sender: { name: 'Sekretariatet', address: 'aarshjul@ks.example' },
      replyTo: null,
      baseUrl: 'https://aarshjul.example',
      citations: new Map(),
    }),
  };
}
