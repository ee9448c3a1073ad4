import { propose } from './propose.ts';
import { wideYear } from './wideYear.ts';

// Run as a process of its own, in another time zone.
console.log(JSON.stringify([...(await propose(wideYear(6, 3))).dates]));
