import type { MadePlan, PlanAsked } from '../../../../application/planJobs.ts';
import type { CalendarSnapshot } from '../../../../application/ports/calendarView.ts';
import type { Message } from '../../../../domain/messages/message.ts';
import type { Notify } from '../../../../domain/publication/notify.ts';
import type { Plan } from '../../../../domain/publication/plan.ts';
import { planOfWheels } from '../../../../domain/publication/planOfWheels.ts';
import { planWheels } from '../../../../domain/publication/planWheels.ts';
import { shortNoticeOf } from '../../../../domain/publication/shortNoticeOf.ts';
import type { Wheel } from '../../../../domain/schedule/wheel.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import { formatMoment } from '../../../../domain/time/formatMoment.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { changeCountsText } from './changeCountsText.ts';
import { changeSections } from './changeSections.ts';
import { mailCountsText } from './mailCountsText.ts';
import { planAddress } from './planAddress.ts';
import { planStateWords } from './planStateWords.ts';
import { planWords } from './planWords.ts';
import { tellingName } from './tellingName.ts';
import { tellingWords } from './tellingWords.ts';
import { type ToldRecipient, toldRecipients } from './toldRecipients.ts';

const NOTIFY: readonly Notify[] = ['significant', 'all', 'none'];
const ROLES = ['member', 'guest', 'deputy', 'owner'] as const;
/** Recipients of one kind are listed openly up to so many. */
const FEW = 10;

/**
 * The plan as its reader may see it: what changes in the reader's wheels and who is told, with a form for whoever may
 * apply all of it. `changed`: it is another than the one that was to be applied.
 */
export function planPage(
  made: MadePlan,
  asked: PlanAsked,
  {
    user,
    language,
    snapshot,
    changed,
  }: {
    readonly user: DeskUser;
    readonly language: Language;
    readonly snapshot: CalendarSnapshot;
    readonly changed: boolean;
  },
): Page {
  const words = planWords[language];
  const wheels = made.wheels.length > 0 ? made.wheels : snapshot.wheels;
  const seen = new Set(user.wheels.map(({ id }) => id));
  const plan = planOfWheels(made.plan, seen);
  const { reverts } = asked;
  const told = toldRecipients(made.plan, seen);
  const isNow = ({ dueAt }: Message): boolean => dueAt <= plan.madeAt;
  const total = made.plan.messages.filter(isNow);
  return deskPage({
    user,
    language,
    current: 'plan',
    title: reverts === null ? words.title : words.revertTitle(reverts),
    template: 'desk/plan',
    data: {
      words,
      states: planStateWords[language],
      changed,
      lead: reverts === null ? words.lead : words.revertLead,
      made:
        plan.basedOn === 0
          ? words.madeFirst(formatMoment(plan.madeAt, language))
          : words.made(formatMoment(plan.madeAt, language), plan.basedOn),
      id: made.id,
      reverts,
      notify: NOTIFY.map((value) => ({ value, name: words.notify[value], chosen: value === asked.notify })),
      asked,
      empty: made.plan.changes.length === 0,
      emptyOwn: plan.changes.length === 0,
      emptyText: reverts === null ? words.noneText : words.noneRevert,
      counts: changeCountsText(plan.changes, language),
      sections: changeSections(plan, wheels, language),
      warnings: shortNoticeOf(plan, wheels),
      otherFindings: otherFindings(snapshot, words.warningsInFiles),
      mails: mailCountsText(plan.messages, language),
      now: roleGroups(told, isNow, made, asked, language),
      later: laterRows(told, isNow, made, asked, language),
      fallen: plan.superseded.length > 0 ? words.fallen(plan.superseded.length) : null,
      held: heldText(plan, words),
      calendars: plan.feeds.length > 0 ? words.calendars(plan.feeds.length) : null,
      applyText: words.applyText(
        total.length === 0
          ? words.mailNone.toLowerCase().replace(/\.$/, '')
          : words.sentNow(mailCountsText(total, language) ?? '', recipientsText(total, language)),
      ),
      // Whoever sees the plan of one wheel may not apply what it does in another.
      blockers: blockersOf(made.plan, wheels, user, language),
      alsoUndone: undoneText(made, seen, words.alsoUndone),
      today: dateIn(plan.madeAt),
    },
  });
}

function otherFindings({ findings }: CalendarSnapshot, text: (count: number) => string): string | null {
  const count = findings.filter(({ severity }) => severity !== 'info').length;
  return count > 0 ? text(count) : null;
}

function roleGroups(
  told: readonly ToldRecipient[],
  isNow: (message: Message) => boolean,
  made: MadePlan,
  asked: PlanAsked,
  language: Language,
): readonly object[] {
  return ROLES.flatMap((role) => {
    const own = told.flatMap(({ recipient, messages }) => {
      const now = messages.filter(({ message }) => isNow(message));
      return recipient.role === role && now.length > 0
        ? [{ recipient, now, number: messages[0]?.number ?? 0 }]
        : [];
    });
    if (own.length === 0) return [];
    return [
      {
        name: tellingWords[language].roles[role],
        counts: mailCountsText(
          own.flatMap(({ now }) => now.map(({ message }) => message)),
          language,
        ),
        open: own.length <= FEW,
        recipients: own.map(({ recipient, now, number }) => ({
          name: recipient.name,
          address: recipient.address,
          href: planAddress(made.id, asked, `mottaker/${number}`),
          mails: now.map(({ message, number: place }) => ({
            href: planAddress(made.id, asked, `e-post/${place}`),
            telling: tellingName(message, made.plan, language),
            title: message.occurrence.title,
            when: formatMeetingTime(message.occurrence.time, language),
          })),
        })),
      },
    ];
  });
}

function laterRows(
  told: readonly ToldRecipient[],
  isNow: (message: Message) => boolean,
  made: MadePlan,
  asked: PlanAsked,
  language: Language,
): {
  readonly rows: readonly object[];
  readonly counts: string | null;
  readonly recipients: string;
  readonly open: boolean;
} {
  const day = (moment: Instant): string => formatDay(dateIn(moment), language);
  const later = told.flatMap(({ recipient, messages }) => {
    const own = messages.filter(({ message }) => !isNow(message));
    const next = own.map(({ message }) => message.dueAt).toSorted()[0];
    return next === undefined ? [] : [{ recipient, own, next }];
  });
  return {
    counts: mailCountsText(
      later.flatMap(({ own }) => own.map(({ message }) => message)),
      language,
    ),
    recipients: recipientsText(
      later.flatMap(({ own }) => own.map(({ message }) => message)),
      language,
    ),
    open: later.length <= FEW,
    rows: later.map(({ recipient, own, next }) => ({
      name: recipient.name,
      address: recipient.address,
      count: own.length,
      next: day(next),
      href: planAddress(made.id, asked, `mottaker/${own[0]?.number ?? 0}`),
    })),
  };
}

function heldText(plan: Plan, words: (typeof planWords)[Language]): string | null {
  const count = plan.heldBack.length;
  if (count === 0) return null;
  return plan.notify === 'none' ? words.held(count) : words.heldText(count);
}

function recipientsText(messages: readonly Message[], language: Language): string {
  const count = new Set(messages.map(({ recipient }) => recipient.address.toLowerCase())).size;
  const [one, many] = tellingWords[language].recipients;
  return `${count} ${count === 1 ? one : many}`;
}

/** The wheels where the user may not apply, and whom to ask: the names of coordinators only where the user has a role. */
function blockersOf(
  plan: Plan,
  wheels: readonly Wheel[],
  user: DeskUser,
  language: Language,
): readonly string[] {
  const words = planStateWords[language];
  return planWheels(plan)
    .filter((id) => !user.may('coordinator', id))
    .map((id) => {
      const known = user.wheels.find((wheel) => wheel.id === id);
      const name = wheels.find((wheel) => wheel.id === id)?.name;
      if (name === undefined) return words.wheelGone(id);
      const coordinators = (known?.desk ?? []).filter(({ role }) => role === 'coordinator');
      return coordinators.length === 0
        ? words.askHidden(name)
        : words.askIn(name, coordinators.map(({ address }) => address).join(` ${words.or} `));
    });
}

function undoneText(
  { alsoUndone }: MadePlan,
  seen: ReadonlySet<string>,
  text: (titles: string) => string,
): string | null {
  const titles = alsoUndone
    .filter(({ kind, wheel }) => kind !== 'duty' && seen.has(wheel))
    .map(({ title }) => `«${title}»`);
  return titles.length > 0 ? text(titles.join(', ')) : null;
}
