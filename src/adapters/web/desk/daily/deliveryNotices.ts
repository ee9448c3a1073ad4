import type { HandledChoice } from '../../../../application/handleChosenDeliveries.ts';
import type { WhyLeftAlone } from '../../../../application/handleDeliveries.ts';
import type { DeliveryEntry } from '../../../../application/ports/deliveryLog.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { formatInstant } from '../../formatInstant.ts';
import type { DeskUser } from '../deskUser.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { deliveryWords } from './deliveryWords.ts';
import type { Notice } from './notice.ts';
import type { receiptIn } from './receipt.ts';

/** The receipt of messages that were sent again or given up; only of those the rows say this user handled. */
export async function deliveryReceipt(
  { deliveries }: Pick<DailyParts, 'deliveries'>,
  user: DeskUser,
  receipt: ReturnType<typeof receiptIn>,
  language: Language,
): Promise<readonly Notice[]> {
  const words = deliveryWords[language];
  if (receipt === null || (receipt.did !== 'retry' && receipt.did !== 'skip')) return [];
  const wheels = user.wheels.map(({ id }) => id);
  const keys = [...receipt.keys, ...receipt.refused];
  const found = keys.length === 0 ? [] : await deliveries.find({ keys, wheels }, keys.length);
  const done = found.filter(
    ({ key, handling }) => receipt.keys.includes(key) && handling.at(-1)?.includes(` av ${user.address};`),
  );
  const left = found.filter(({ key }) => receipt.refused.includes(key));
  const notices: Notice[] = [];
  const count = done.length > 1 ? Math.max(receipt.count, done.length) : done.length;
  if (count > 0)
    notices.push({
      good: true,
      text: receipt.did === 'retry' ? words.didRetry(count) : words.didSkip(count),
      lines: receipt.did === 'retry' && count === 1 ? [words.leaves] : [],
      undo: null,
    });
  if (left.length > 0)
    notices.push({
      good: false,
      text: words.leftAlone(left.length),
      lines: left.map((entry) => leftLine(entry, null, language)),
      undo: null,
    });
  return notices;
}

/** Why no message of a form was touched. */
export function leftAloneNotices({ refused }: HandledChoice, language: Language): readonly Notice[] {
  const lines = refused.map(({ entry, why }) =>
    entry === null || why === 'unknown' ? dailyWords[language].gone : leftLine(entry, why, language),
  );
  return [{ good: false, text: deliveryWords[language].leftAlone(refused.length), lines, undo: null }];
}

/** Who did what with it last, when somebody was first. */
function leftLine(entry: DeliveryEntry, why: WhyLeftAlone | null, language: Language): string {
  const words = deliveryWords[language];
  const said = why === null || why === 'changed' ? entry.handling.at(-1) : undefined;
  const reason = why === null ? words.states[entry.state].toLowerCase() : words.whyNot[why];
  const last = said === undefined ? '' : ` (${handlingText(said, language)})`;
  return `${entry.recipient.name}: «${entry.title}» ${reason}${last}`;
}

/** A line of what people did with a message, with its moment as the wall in Norway shows it. */
export function handlingText(line: string, language: Language): string {
  const [, at, rest] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (.*)$/s.exec(line) ?? [];
  return at === undefined || rest === undefined ? line : `${formatInstant(at as Instant, language)}: ${rest}`;
}
