import { expect, test } from 'vitest';
import { inBatches } from '../../../src/adapters/postgres/inBatches.ts';

type Item = { readonly key: string };
type Question = { readonly keys: readonly string[]; readonly patient: boolean };

class Refusal extends Error {}

/** Batches over a store that answers with the key, and what it was asked. */
function batches(
  answerFor: (question: Question) => readonly string[],
  most = 10,
): { readonly ask: (key: string) => Promise<string | null>; readonly questions: readonly Question[] } {
  const questions: Question[] = [];
  const put = inBatches<Item, string>({
    most,
    isRefusal: (error) => error instanceof Refusal,
    ask: async (items, patient) => {
      const question = { keys: items.map(({ key }) => key), patient };
      questions.push(question);
      const answered = answerFor(question);
      return new Map(items.filter(({ key }) => answered.includes(key)).map((item) => [item, item.key]));
    },
  });
  return { ask: (key) => put({ key }), questions };
}

test('what is asked at the same time is one question, at most so many', async () => {
  const { ask, questions } = batches(({ keys }) => keys, 3);
  expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask))).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(questions).toEqual([
    { keys: ['a', 'b', 'c'], patient: false },
    { keys: ['d', 'e'], patient: false },
  ]);
});

test('one that is alone is asked for with patience, and nothing is an answer', async () => {
  const { ask, questions } = batches(() => []);
  expect(await ask('a')).toBeNull();
  expect(questions).toEqual([{ keys: ['a'], patient: true }]);
});

test('what a question passed over, since somebody held it, is asked for alone', async () => {
  const { ask, questions } = batches(({ keys, patient }) =>
    patient ? keys : keys.filter((key) => key !== 'b'),
  );
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['a', 'b', 'c']);
  expect(questions).toContainEqual({ keys: ['b'], patient: true });
});

test('a question that is refused is put one at a time, and fails only for what is at fault', async () => {
  const { ask, questions } = batches(({ keys }) => {
    if (keys.includes('b')) throw new Refusal('b is no good');
    return keys;
  });
  const results = await Promise.allSettled(['a', 'b', 'c'].map(ask));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(questions.slice(1).every(({ keys, patient }) => keys.length === 1 && patient)).toBe(true);
});

test('when nobody knows what came of a question, all who asked hear so, and nothing is asked again', async () => {
  const { ask, questions } = batches(() => {
    throw new Error('The line was cut');
  });
  const results = await Promise.allSettled(['a', 'b'].map(ask));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(questions).toHaveLength(1);
});

test('after a failure the next question is asked as usual', async () => {
  let cut = true;
  const { ask } = batches(({ keys }) => {
    if (cut) throw new Error('The line was cut');
    return keys;
  });
  await Promise.allSettled(['a', 'b'].map(ask));
  cut = false;
  expect(await Promise.all(['a', 'b'].map(ask))).toEqual(['a', 'b']);
});
