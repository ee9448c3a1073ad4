/** When a thing comes round. Without a cycle it is every year; `once` is one year only. `plus`: years after the election. */
export type Cycle =
  | { readonly type: 'once'; readonly year: number }
  | { readonly type: 'years'; readonly every: number; readonly anchor: number }
  | { readonly type: 'election'; readonly election: 'local' | 'storting'; readonly plus: number };
