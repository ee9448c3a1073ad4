import { setImmediate } from 'node:timers/promises';

/**
 * Gathers what is asked for one at a time into questions about many: a question is put when the one before is answered, so
 * that nobody waits for company and many askers share a round trip and a commit. `ask` answers for the items it can; with
 * `patient` false it passes over what somebody else holds. What was passed over is asked for alone, and null then is the
 * answer. A whole question that the server refuses is put one item at a time, so that an item fails for itself only.
 */
export function inBatches<Item extends object, Answer>({
  most,
  ask,
  isRefusal,
}: {
  readonly most: number;
  readonly ask: (items: readonly Item[], patient: boolean) => Promise<ReadonlyMap<Item, Answer>>;
  /** Whether an error says that nothing of a question was done. */
  readonly isRefusal: (error: unknown) => boolean;
}): (item: Item) => Promise<Answer | null> {
  type Asker = { readonly item: Item } & Pick<PromiseWithResolvers<Answer | null>, 'resolve' | 'reject'>;
  let waiting: Asker[] = [];
  let asking = false;

  async function alone({ item, resolve, reject }: Asker): Promise<void> {
    try {
      resolve((await ask([item], true)).get(item) ?? null);
    } catch (error) {
      reject(error);
    }
  }

  /** What each does with its answer may take a while: those who wait for something else get their turn between. */
  async function handOut(askers: readonly Asker[], answers: ReadonlyMap<Item, Answer>): Promise<void> {
    for (const asker of askers) {
      const answer = answers.get(asker.item);
      if (answer === undefined) void alone(asker);
      else asker.resolve(answer);
      // oxlint-disable-next-line no-await-in-loop -- One by one is the point.
      await setImmediate();
    }
  }

  async function together(askers: readonly Asker[]): Promise<void> {
    const [first] = askers;
    if (first !== undefined && askers.length === 1) return alone(first);
    try {
      const answers = await ask(
        askers.map(({ item }) => item),
        false,
      );
      void handOut(askers, answers);
    } catch (error) {
      if (isRefusal(error)) for (const asker of askers) void alone(asker);
      else for (const { reject } of askers) reject(error);
    }
  }

  async function askOn(): Promise<void> {
    asking = true;
    while (waiting.length > 0) {
      const askers = waiting.slice(0, most);
      waiting = waiting.slice(most);
      // oxlint-disable-next-line no-await-in-loop -- One question at a time is what gathers them.
      await together(askers);
    }
    asking = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // In a moment: what the same event set off comes along.
      if (!asking) {
        asking = true;
        void setImmediate().then(askOn);
      }
    });
}
