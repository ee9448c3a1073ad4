import type { Request } from 'express';
import type { ListedMember } from '../../../../application/listMembers.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { dailyWords } from './dailyWords.ts';
import type { ListFilter } from './listFilter.ts';
import { memberRemarks } from './memberRemarks.ts';
import { type MemberWords, memberWords } from './memberWords.ts';
import { pageLinks } from './pageLinks.ts';
import { wheelChoices } from './wheelChoices.ts';

const PAGE_SIZE = 100;

/** The seats of the bodies, each body for itself, with what one should know of the mailboxes. */
export function membersPage(
  asked: {
    readonly filter: ListFilter;
    readonly which: string;
    readonly members: readonly ListedMember[];
  },
  user: DeskUser,
  request: Request,
): Page {
  const { filter, which, members } = asked;
  const language = pageLanguage(request);
  const words = memberWords[language];
  const start = (filter.page - 1) * PAGE_SIZE;
  const shown = members.slice(start, start + PAGE_SIZE);
  const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
  query.delete('side');
  const several = user.wheels.length > 1;
  const groups = Map.groupBy(shown, ({ wheel, body }) => `${wheel.id}/${body.id}`);
  return deskPage({
    user,
    language,
    current: 'members',
    title: words.title,
    template: 'desk/members',
    data: {
      words,
      daily: dailyWords[language],
      filter: { ...filter, ...wheelChoices(user.wheels, filter) },
      which: [
        ['', words.everyone],
        ['feil', words.onlyFailing],
        ['stille', words.onlyQuiet],
      ].map(([value, name]) => ({ value, name, chosen: value === which })),
      count: words.count(members.length),
      total: members.length,
      groups: [...groups.values()].map((own) => ({
        name: several ? `${own[0]?.body.name} (${own[0]?.wheel.name})` : own[0]?.body.name,
        rows: own.map((each) => rowOf(each, words, language)),
      })),
      csvHref: `/desk/medlemmer.csv${query.size > 0 ? `?${query}` : ''}`,
      links: pageLinks(request, filter.page, start + PAGE_SIZE < members.length),
    },
  });
}

function rowOf(member: ListedMember, words: MemberWords, language: Language): object {
  const { seat, mailbox } = member;
  return {
    name: seat.name,
    as: [words.as[seat.as], seat.count !== null && seat.count > 1 ? words.times(seat.count) : null]
      .filter((each) => each !== null)
      .join(', '),
    period: [
      seat.from && words.from(formatDay(seat.from, language)),
      seat.to && words.to(formatDay(seat.to, language)),
    ]
      .filter(Boolean)
      .join(' '),
    address: mailbox?.address ?? null,
    mailHref: mailbox && `/desk/leveranser?sok=${encodeURIComponent(mailbox.address)}`,
    noMailbox: seat.vacant ? words.vacant : words.noMailbox,
    remarks: memberRemarks(member, language),
    failing: (mailbox?.failing ?? null) !== null,
    lastSent: mailbox && (mailbox.lastSent ? formatDay(dateIn(mailbox.lastSent), language) : words.neverSent),
  };
}
