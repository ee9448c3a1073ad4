/** Options of a job: gone when done, also when it failed; nothing is retried here, since the tables ring again. */
export const jobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 } as const;
