import { writeSync } from 'node:fs';

// Imported before a measured program: when it ends, its peak memory goes to the pipe that run.ts holds.
process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
