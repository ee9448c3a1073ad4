import type { Settled } from '../../../../application/settleDeadlines.ts';
import type { Fulfilment } from '../../../../domain/fulfilment/fulfilment.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { formatInstant } from '../../formatInstant.ts';
import type { DeskUser } from '../deskUser.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { type DeadlineWords, deadlineWords } from './deadlineWords.ts';
import type { Notice } from './notice.ts';
import type { receiptIn } from './receipt.ts';
import { shownItem } from './shownItem.ts';

type Receipt = NonNullable<ReturnType<typeof receiptIn>>;

/** The receipt of what was said of deadlines. Only what the tables bear out is told, and only to whoever may see it. */
export async function settleReceipt(
  parts: Pick<DailyParts, 'finder' | 'fulfilments'>,
  user: DeskUser,
  receipt: Receipt | null,
  language: Language,
  action: string,
): Promise<readonly Notice[]> {
  const words = deadlineWords[language];
  if (receipt === null || !isState(receipt.did)) return [];
  const state = receipt.did;
  const found = async (keys: readonly string[]) => {
    const latest = await parts.fulfilments.latestOf(keys);
    const all = await Promise.all(keys.map((key) => parts.finder.find(key)));
    return all.flatMap((published) => {
      const said = published ? latest.get(published.occurrence.key) : undefined;
      const mine = published && user.may('reader', published.occurrence.wheel);
      return mine && said ? [{ title: published.occurrence.title, key: published.occurrence.key, said }] : [];
    });
  };
  const done = (await found(receipt.keys)).filter(
    ({ said }) => said.state === state && said.by === user.address,
  );
  const others = await found(receipt.refused);
  const [only] = done;
  const notices: Notice[] = [];
  if (only)
    notices.push({
      good: true,
      text:
        receipt.count > 1 && done.length > 1
          ? words.didMany[state](Math.max(receipt.count, done.length))
          : words.didOne[state](only.title),
      lines: state === 'open' ? [] : [words.noReminders],
      undo:
        state === 'open'
          ? null
          : {
              action,
              act: 'reopen',
              items: done.map(({ key, said }) => shownItem(key, said.at)),
              label: dailyWords[language].undo,
            },
    });
  if (others.length > 0)
    notices.push({
      good: false,
      text: words.stale(others.length),
      lines: others.map(({ title, said }) => words.staleLine(title, saidText(said, words, language))),
      undo: null,
    });
  return notices;
}

/** Why nothing of a form was done. */
export function refusedNotices({ refused }: Settled, language: Language): readonly Notice[] {
  const words = deadlineWords[language];
  const stale = refused.some(({ why }) => why === 'stale');
  const lines = refused.map((each) => {
    if (each.why === 'unknown') return dailyWords[language].gone;
    const { title } = each.occurrence;
    if (each.why === 'unfit' || each.latest === null) return words.unfit(title);
    return words.staleLine(title, saidText(each.latest, words, language));
  });
  const text = stale ? words.stale(refused.length) : dailyWords[language].gone;
  return [{ good: false, text, lines: lines.filter((line) => line !== text), undo: null }];
}

/** What was said, by whom and when, with the reason if there is one. */
export function saidText(said: Fulfilment, words: DeadlineWords, language: Language): string {
  const text = words.said[said.state](said.by, formatInstant(said.at, language));
  return said.reason === null ? text : `${text}: «${said.reason}»`;
}

function isState(text: string): text is Fulfilment['state'] {
  return text === 'done' || text === 'waived' || text === 'open';
}
