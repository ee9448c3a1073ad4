/** When a thing comes round. Without a cycle it is every year. `plus` is years after the election year. */
export type Cycle =
  | { readonly type: 'years'; readonly every: number; readonly anchor: number }
  | { readonly type: 'election'; readonly election: 'local' | 'storting'; readonly plus: number };
