import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';

// Looks at the tables every so often and rings the other workers for what is due; one is enough, more do no harm.
const service = compose(readConfig(process.env));
await service.serve(() => service.runWorker('clock'));
