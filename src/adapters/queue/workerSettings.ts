/**
 * Settings of every worker, both backends. Short locks, so that the job of a killed worker runs again after some 15 s
 * rather than 60, and no limit to how often: the tables decide what is done, not the number of crashes.
 */
export const workerSettings = {
  autorun: false,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000_000,
  // Pause before trying again while the connection is refused.
  runRetryDelay: 1_000,
} as const;
