/**
 * Why an invitation is sent: the recipient has none (`new`); its time, place or text is another than the recipient was
 * told; the meeting is off, or not settled any more; the recipient is called no more, or under another address.
 */
export type MessageReason =
  | 'new'
  | 'time'
  | 'place'
  | 'text'
  | 'cancelled'
  | 'unconfirmed'
  | 'removed'
  | 'address';
