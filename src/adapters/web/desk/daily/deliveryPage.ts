import type { Request } from 'express';
import type { DeliveryEntry } from '../../../../application/ports/deliveryLog.ts';
import type { Mail } from '../../../../domain/messages/mail.ts';
import { formatInstant } from '../../formatInstant.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { dailyWords } from './dailyWords.ts';
import { deliveryLine } from './deliveryLine.ts';
import { handlingText } from './deliveryNotices.ts';
import { deliveryWords } from './deliveryWords.ts';
import { deskHref } from './deskHref.ts';
import type { Notice } from './notice.ts';

const RETRIED: readonly DeliveryEntry['state'][] = ['failed', 'unknown', 'skipped', 'retry'];
const SKIPPED: readonly DeliveryEntry['state'][] = ['planned', 'retry', 'failed', 'unknown', 'missed'];

/** One message: what became of it, what can be done with it, and the mail itself. */
export function deliveryPage(
  entry: DeliveryEntry,
  mail: Mail | null,
  user: DeskUser,
  request: Request,
  notices: readonly Notice[],
  reason = '',
): Page {
  const language = pageLanguage(request);
  const words = deliveryWords[language];
  const line = deliveryLine(entry, language);
  const { state, dueAt, expiresAt, attempts, changedAt, handling, occurrence, kind } = entry;
  const about =
    occurrence === null
      ? null
      : deskHref(kind === 'reminder' || kind === 'escalation' ? 'frister' : 'oppmote', occurrence);
  return deskPage({
    user,
    language,
    current: 'deliveries',
    title: line.what,
    template: 'desk/delivery',
    data: {
      words,
      daily: dailyWords[language],
      notices,
      line,
      meaning: words.meanings[state],
      facts: [
        [words.to, `${line.recipient} <${line.address}>`],
        [words.due, formatInstant(dueAt, language)],
        [words.changed, changedAt && formatInstant(changedAt, language)],
        [words.expires, expiresAt && formatInstant(expiresAt, language)],
        [words.attempts, attempts === 0 ? null : String(attempts)],
        [words.answered, line.response],
        [words.why, line.why],
      ].filter(([, value]) => value !== null),
      about: about && { href: about, title: entry.title },
      handling: handling.map((each) => handlingText(each, language)),
      may: user.may('secretariat', entry.wheel),
      offers: {
        retry: RETRIED.includes(state),
        again: state === 'sent',
        skip: SKIPPED.includes(state),
      },
      reason,
      mail: mail && { subject: mail.subject, text: mail.text, calendar: mail.icalendar?.content ?? null },
      htmlHref: `${line.href}/html`,
    },
  });
}
