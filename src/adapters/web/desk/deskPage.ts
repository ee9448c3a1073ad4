import { deskRoles } from '../../../domain/schedule/deskRole.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { type DeskNavWords, deskNavWords, type DeskSection } from './deskNavWords.ts';
import type { DeskUser } from './deskUser.ts';

const ADDRESSES: Readonly<Record<DeskSection, string>> = {
  today: '/desk',
  plan: '/desk/plan',
  attendance: '/desk/oppmote',
  deadlines: '/desk/frister',
  deliveries: '/desk/leveranser',
  members: '/desk/medlemmer',
  wheel: '/desk/hjul',
  log: '/desk/logg',
  queue: '/desk/ko',
};

const SECTIONS: readonly DeskSection[] = [
  'today',
  'plan',
  'attendance',
  'deadlines',
  'deliveries',
  'members',
  'wheel',
  'log',
  'queue',
];

/**
 * A page of the desk. Its template, in `templates/pages/desk/`, begins with `layout('./frame', it)` and has, beside
 * `data`, `it.desk.csrf` for its forms. `current` is the part that is lit in the menu, null for none.
 */
export function deskPage(asked: {
  readonly user: DeskUser;
  readonly language: Language;
  readonly current: DeskSection | null;
  readonly title: string;
  /** Such as `desk/today`. */
  readonly template: string;
  readonly data: object;
  readonly scripts?: readonly string[];
}): Page {
  const { user, language, current, title, template, data, scripts } = asked;
  const words = deskNavWords[language];
  const seen = SECTIONS.filter((section) => isOpen(section, user));
  return {
    template,
    title,
    section: 'desk',
    language,
    data: {
      ...data,
      desk: {
        words,
        csrf: user.csrf,
        address: user.address,
        roles: rolesOf(user, words),
        nav: seen.map((section) => ({
          href: ADDRESSES[section],
          name: words.sections[section],
          here: section === current,
        })),
      },
    },
    ...(scripts ? { scripts } : {}),
  };
}

/** The log tells what colleagues did; the queue holds the jobs of all wheels together. */
function isOpen(section: DeskSection, { wheels, may }: DeskUser): boolean {
  if (section === 'log') return wheels.some(({ id }) => may('secretariat', id));
  return section !== 'queue' || wheels.every(({ id }) => may('coordinator', id));
}

/** Such as «koordinator, leser», the most first; which in which wheel stands on one's own page. */
function rolesOf({ wheels, may }: DeskUser, words: DeskNavWords): string {
  const most = wheels.map(({ id }) => deskRoles.findLast((role) => may(role, id)) ?? 'reader');
  const held = deskRoles.filter((role) => most.includes(role)).toReversed();
  return held.map((role) => words.roles[role]).join(', ');
}
