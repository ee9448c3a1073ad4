import type { CalendarView } from '../../application/ports/calendarView.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { PageSender } from './pageSender.ts';

/** What every group of routes works within. */
export type WebFrame = {
  readonly send: PageSender;
  readonly view: CalendarView;
  readonly clock: Clock;
  readonly log: Log;
  /** Public address of the service without a trailing slash. */
  readonly baseUrl: string;
  /** Scheme, host and port of `baseUrl`, as browsers write an origin. */
  readonly origin: string;
  /** True when people reach the service over https. */
  readonly https: boolean;
};
