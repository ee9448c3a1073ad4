import type { RolledMeeting } from './rolledMeeting.ts';

/** Two years side by side as `arshjul roll-over --json` prints them: a public contract, described in docs/kontrakter.md. */
export type ListedRollOver = {
  readonly from: number;
  readonly to: number;
  readonly totals: {
    readonly meetings: number;
    readonly sameWeekAndWeekday: number;
    readonly moved: number;
    readonly onlyOneYear: number;
    readonly undated: number;
  };
  readonly meetings: readonly RolledMeeting[];
};

export function listedRollOver(from: number, to: number, meetings: readonly RolledMeeting[]): ListedRollOver {
  const count = (test: (meeting: RolledMeeting) => boolean): number => meetings.filter(test).length;
  return {
    from,
    to,
    totals: {
      meetings: meetings.length,
      sameWeekAndWeekday: count(({ sameWeek, sameWeekday }) => sameWeek === true && sameWeekday === true),
      moved: count(({ sameWeek, sameWeekday }) => sameWeek === false || sameWeekday === false),
      onlyOneYear: count((each) => each.from === null || each.to === null),
      undated: count((each) => each.from !== null && each.to !== null && each.sameWeek === null),
    },
    meetings,
  };
}
