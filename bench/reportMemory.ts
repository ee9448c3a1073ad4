import { writeSync } from 'node:fs';

// Imported before a measured program: when it ends, its peak memory and processor time go to the pipe that run.ts holds.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`);
});
