/**
 * A subset that still fails and of which every part is needed, found by leaving out ever smaller blocks.
 * `fails` must answer the same for the same subset, and keep failing when more is added.
 */
export async function minimalSubset<Item>(
  items: readonly Item[],
  fails: (subset: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[]> {
  let kept = items;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let start = 0;
    while (start < kept.length) {
      const without = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (await fails(without)) kept = without;
      else start += size;
    }
  }
  return kept;
}
