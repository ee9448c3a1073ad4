import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';

// Sends invitations and cancellations.
const service = compose(readConfig(process.env));
try {
  await service.runWorker('invitations');
  await service.untilSignal();
} finally {
  await service.close();
}
