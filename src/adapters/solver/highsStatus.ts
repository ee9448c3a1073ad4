/** `kHighsModelStatus…` of the HiGHS C API. */
export const highsStatus = {
  optimal: 7,
  infeasible: 8,
  unboundedOrInfeasible: 9,
  timeLimit: 13,
} as const;
