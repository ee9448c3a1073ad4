import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';

// Sends reminders.
const service = compose(readConfig(process.env));
await service.serve(() => service.runWorker('reminders'));
