/** What has become of a message. `unknown`: the server may or may not have taken it (crash or silence after DATA). */
export type MessageState =
  | 'planned'
  | 'claimed'
  | 'sent'
  | 'retry'
  | 'unknown'
  | 'failed'
  | 'skipped'
  | 'superseded'
  | 'missed';
