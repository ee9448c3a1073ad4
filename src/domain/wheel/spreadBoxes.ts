/** A box on a line: where its start would like to be, and how long it is. */
export type WishedBox = { readonly wish: number; readonly length: number };

/**
 * Starts of boxes in the given order, none over another, `gap` between them, all within `from`–`to`, moved as little as
 * possible (least squares: isotonic regression by pooling neighbours). When they cannot all fit they begin at `from`
 * and run past `to`.
 */
export function spreadBoxes(
  boxes: readonly WishedBox[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const before: number[] = [];
  let used = 0;
  for (const { length } of boxes) {
    before.push(used);
    used += length + gap;
  }
  // With what stands before it taken away, each start need only be no less than the one before.
  const pools: { sum: number; count: number }[] = [];
  boxes.forEach(({ wish }, index) => {
    let pool = { sum: wish - before[index]!, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count;) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      last = pools.at(-1);
    }
    pools.push(pool);
  });
  const most = to - (used - gap);
  const starts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(from, Math.min(sum / count, most))),
  );
  return starts.map((start, index) => start + before[index]!);
}
