/** The doorbell: rings workers about rows that are in the tables. Losing every ring loses nothing. */
export type Queue = {
  /** A job whose id exists already is not added again. */
  ring(queue: QueueName, jobs: readonly { readonly id: string; readonly data: JobData }[]): Promise<void>;
};

export type QueueName = 'feeds' | 'invitations' | 'reminders' | 'clock';

/** Ids only; the worker reads the rest from the tables. */
export type JobData = { readonly key: string };
