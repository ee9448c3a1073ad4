/** Whether somebody comes. `silent`: no answer to the meeting as it now stands. */
export type Presence = 'yes' | 'no' | 'maybe' | 'silent';
