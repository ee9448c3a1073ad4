import type { WeighedDay } from '../../../../domain/planning/dayWeigher.ts';
import { datePartsOf } from '../../../../domain/time/datePartsOf.ts';
import { dayNames } from '../../../../domain/time/dayNames.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** One month of the strip of days: its name and a bar for each day, in an SVG of this width. */
export type HeatMonth = {
  readonly name: string;
  readonly width: number;
  readonly bars: readonly HeatBar[];
};

/** `kind` tells shape and colour: a day that goes, one that moves a proposal, one a rule forbids. */
export type HeatBar = {
  readonly kind: 'free' | 'moves' | 'no';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly chosen: boolean;
};

const STEP = 9;
const HEIGHT = 44;
const LEAST = 5;

/** The days of a window as bars: the better the day, the higher. Measures are those of `HeatMonth`, 44 high. */
export function heatMonths(
  days: readonly WeighedDay[],
  chosen: string,
  language: Language,
): readonly HeatMonth[] {
  const most = Math.max(1, ...days.filter(({ rejection }) => !rejection).map(({ cost }) => cost));
  const months = Map.groupBy(days, ({ date }) => date.slice(0, 7));
  return [...months.values()].map((own) => {
    const { year, month } = datePartsOf(own[0]!.date);
    return {
      name: `${dayNames[language].months[month - 1]} ${year}`,
      width: own.length * STEP,
      bars: own.map((day, index) => barOf(day, index, most, chosen)),
    };
  });
}

function barOf(
  { date, cost, rejection, displaced }: WeighedDay,
  index: number,
  most: number,
  chosen: string,
): HeatBar {
  const height = rejection ? 3 : LEAST + Math.round((HEIGHT - LEAST) * (1 - cost / most) ** 2);
  return {
    kind: rejection ? 'no' : displaced.length > 0 ? 'moves' : 'free',
    x: index * STEP + 1,
    y: HEIGHT - height,
    height,
    chosen: date === chosen,
  };
}
