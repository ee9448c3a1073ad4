/**
 * How many meetings a calendar year has. `max` null: no upper bound; `unknown`: the source does not say, none is generated.
 * `strength: 'normal'` is the bylaws' «normalt»: outside it gives a warning, not an error.
 * `target` is what is planned when nothing more is decided; it lies within min..max.
 */
export type Count =
  | { readonly type: 'unknown' }
  | {
      readonly type: 'counted';
      readonly min: number;
      readonly max: number | null;
      readonly strength: 'required' | 'normal';
      readonly target: number;
    };
