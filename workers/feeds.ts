import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';

// Renders the calendars anew when something has been published.
const service = compose(readConfig(process.env));
await service.serve(() => service.runWorker('feeds'));
