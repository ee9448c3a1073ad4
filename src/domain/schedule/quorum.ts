/** How many members must be present for a body to decide: so many, or at least a share `part`/`whole` of its members. */
export type Quorum =
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'share'; readonly part: number; readonly whole: number };
