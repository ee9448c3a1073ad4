/**
 * Settings of every worker, both backends. Short locks, so that the job of a killed worker runs again after some 8 s rather
 * than 60: a lock that a busy process loses costs nothing, since rows are claimed in the tables. And no limit to how
 * often: the tables decide what is done, not the number of crashes.
 */
export const workerSettings = {
  autorun: false,
  lockDuration: 6_000,
  stalledInterval: 2_000,
  maxStalledCount: 1_000_000,
  // Pause before trying again while the connection is refused.
  runRetryDelay: 1_000,
} as const;
