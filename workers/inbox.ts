import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';

// Reads the service's own mailbox: answers to invitations, and mail that came back.
const service = compose(readConfig(process.env));
await service.serve(() => service.watchInbox());
