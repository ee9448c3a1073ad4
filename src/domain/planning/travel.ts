/**
 * Two meetings in different places that the same people go to, neither held `with` the other: each is a journey, and days
 * beside each other cost `weight`. In order of key.
 */
export type Travel = {
  readonly a: TravelEnd;
  readonly b: TravelEnd;
  readonly weight: number;
};

export type TravelEnd = {
  readonly key: string;
  readonly days: number;
  readonly name: string;
  readonly place: string;
};
