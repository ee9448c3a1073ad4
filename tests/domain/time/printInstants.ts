import { Settings } from 'luxon';
import { clockTime } from '../../../src/domain/time/clockTime.ts';
import { dateIn } from '../../../src/domain/time/dateIn.ts';
import { instantOf } from '../../../src/domain/time/instantOf.ts';
import { day } from './anyDate.ts';

// Run in a process of its own by dst.test.ts, with TZ set. `today` moves luxon's clock: its guesses depend on it.
const today = process.argv[2] ?? '';
Settings.now = () => Date.parse(today);

const walls = [
  '2026-03-29 01:59',
  '2026-03-29 02:00',
  '2026-03-29 02:30',
  '2026-03-29 03:00',
  '2026-10-25 01:59',
  '2026-10-25 02:00',
  '2026-10-25 02:30',
  '2026-10-25 02:59',
  '2026-10-25 03:00',
  '2027-03-28 02:30',
  '2027-10-31 02:30',
  '2027-01-01 00:00',
  '2027-07-01 00:00',
];

const instants = walls.map((wall) => {
  const time = clockTime(wall.slice(11));
  if (!time) throw new Error(wall);
  const date = day(wall.slice(0, 10));
  const instant = instantOf(date, time);
  if (dateIn(instant, 'Europe/Oslo') !== date) throw new Error(`${wall} came back on another date`);
  return `${wall} ${instant}`;
});

const processNoon = `${new Date(2027, 0, 1, 12).getTimezoneOffset()}`;
console.log(JSON.stringify({ processNoon, instants }));
