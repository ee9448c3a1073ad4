/**
 * Who is written to about changes to meetings. `significant`: whoever a new meeting, time or place, a cancellation or the
 * list of those called concerns. `all`: those whose text has changed too. `none`: nobody; only the calendars change. What an
 * earlier plan has decided to send and has not left yet is kept up to date in any case.
 */
export type Notify = 'significant' | 'all' | 'none';
