/** A moment as ISO text in UTC with milliseconds, `2027-02-22T07:00:00.000Z`. Compares and sorts as text. */
export type Instant = string & { readonly instant: unique symbol };
