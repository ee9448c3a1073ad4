/** The value of `type` in addresses that stands for every kind, duties too. */
export const allKinds = 'alle';
