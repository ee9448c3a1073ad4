import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';

// Sends reminders.
const service = compose(readConfig(process.env));
try {
  await service.runWorker('reminders');
  await service.untilSignal();
} finally {
  await service.close();
}
