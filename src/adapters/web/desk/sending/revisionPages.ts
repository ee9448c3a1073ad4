import type { DeliveryEntry } from '../../../../application/ports/deliveryLog.ts';
import type { KeptRevision } from '../../../../application/ports/publicationStore.ts';
import type { SendingCount } from '../../../../domain/messages/sendingProgress.ts';
import type { Change } from '../../../../domain/publication/change.ts';
import { planOfWheels } from '../../../../domain/publication/planOfWheels.ts';
import type { Revision } from '../../../../domain/publication/revision.ts';
import { formatMoment } from '../../../../domain/time/formatMoment.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { changeCountsText } from '../plan/changeCountsText.ts';
import { changeSections } from '../plan/changeSections.ts';
import { tellingWords } from '../plan/tellingWords.ts';
import { type RevisionWords, revisionWords } from './revisionWords.ts';
import { sendingView } from './sendingView.ts';
import { sendingWords } from './sendingWords.ts';

type Reader = { readonly user: DeskUser; readonly language: Language };

/** As the terminal and the start of the service sign what they apply. */
const [TERMINAL, START] = ['kommandolinjen', 'oppstart'];

/** What has been applied, the newest first. `more` shows more of it; null: this is all. */
export function revisionsPage(
  revisions: readonly Revision[],
  more: string | null,
  { user, language }: Reader,
): Page {
  const words = revisionWords[language];
  return deskPage({
    user,
    language,
    current: 'plan',
    title: words.title,
    template: 'desk/revisions',
    data: {
      words,
      more,
      revisions: revisions.map((revision) => ({
        name: words.one(revision.id),
        href: `/desk/revisjoner/${revision.id}`,
        at: revision.createdAt,
        when: formatMoment(revision.createdAt, language),
        who: authorOf(revision, words),
        ...summaryOf(revision, words, language),
      })),
    },
  });
}

/** One revision: what it did in the reader's wheels, and what has become of its mail, as it is now and then live. */
export function revisionPage(
  { revision, plan }: KeptRevision,
  {
    counts,
    troubles,
  }: { readonly counts: readonly SendingCount[]; readonly troubles: readonly DeliveryEntry[] },
  { user, language }: Reader,
): Page {
  const words = revisionWords[language];
  const sending = sendingWords[language];
  const seen = new Set(user.wheels.map(({ id }) => id));
  const own = plan && planOfWheels(plan, seen);
  const { id, summary } = revision;
  return deskPage({
    user,
    language,
    current: 'plan',
    title: words.one(id),
    template: 'desk/revision',
    scripts: ['sending'],
    data: {
      words,
      sending,
      view: sendingView(counts, seen, language),
      events: `/desk/revisjoner/${id}/hendelser`,
      here: `/desk/revisjoner/${id}`,
      by: words.by(formatMoment(revision.createdAt, language), authorOf(revision, words)),
      undid: summary.reverts === undefined ? null : words.undid(summary.reverts),
      undidHref: summary.reverts === undefined ? null : `/desk/revisjoner/${summary.reverts}`,
      ...summaryOf(revision, words, language),
      kept: own !== null,
      sections: own ? changeSections(own, user.wheels, language) : [],
      troubles: troubles.map(({ recipient, title, error, state }) => ({
        recipient,
        title,
        error,
        state: state === 'unknown' ? sending.states.uncertain : sending.states.failed,
      })),
      revertHref:
        plan && user.wheels.some((wheel) => user.may('coordinator', wheel.id))
          ? `/desk/plan?angre=${id}`
          : null,
    },
  });
}

function authorOf({ author }: Revision, words: RevisionWords): string {
  if (author === START) return words.start;
  return author === TERMINAL ? words.terminal : author;
}

/** What a revision changed and sent in all, in numbers. */
function summaryOf(
  { summary }: Revision,
  words: RevisionWords,
  language: Language,
): { readonly changes: string; readonly mails: string } {
  const { invitations, cancellations, reminders } = tellingWords[language];
  const cancelled = summary.cancellations ?? 0;
  const others = Object.entries(summary.messages)
    .filter(([kind]) => kind !== 'invitation')
    .reduce((sum, [, count]) => sum + count, 0);
  const part = (count: number, [one, many]: readonly [string, string]): readonly string[] =>
    count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  const mails = [
    ...part((summary.messages['invitation'] ?? 0) - cancelled, invitations),
    ...part(cancelled, cancellations),
    ...part(others, reminders),
  ].join(', ');
  const types = Object.entries(summary.changes).flatMap(([type, count]) =>
    Array.from({ length: count }, () => ({ type: type as Change['type'] })),
  );
  return { changes: changeCountsText(types, language), mails: mails === '' ? words.noMail : mails };
}
