import type { Language } from '../time/language.ts';

/** The words of the wheel that are not names from the schedules. `{…}` is filled in by whoever uses them. */
export type WheelWords = {
  /** January first, as short as they are written in dates. */
  readonly months: readonly string[];
  readonly deadlines: string;
  readonly events: string;
  readonly otherBodies: string;
  readonly schoolHoliday: string;
  readonly lowConfidence: string;
  readonly undated: string;
  readonly alt: string;
  readonly about: string;
  readonly today: string;
  readonly kinds: Readonly<Record<'meeting' | 'obligation' | 'duty' | 'anchor', string>>;
  readonly statuses: Readonly<Record<'proposed' | 'tentative' | 'confirmed' | 'cancelled', string>>;
  readonly quiet: string;
  readonly holiday: string;
  readonly membersOnly: string;
  /** Of a mark whose label is a number. */
  readonly number: string;
};

const NORWEGIAN_MONTHS = 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' ');

export const wheelWords: Readonly<Record<Language, WheelWords>> = {
  nb: {
    months: NORWEGIAN_MONTHS,
    deadlines: 'Frister',
    events: 'Arrangementer',
    otherBodies: 'Andre organer',
    schoolHoliday: 'Skoleferie',
    lowConfidence: 'Usikkert tidsrom',
    undated: 'Uten dato',
    alt: '{name} {year} som hjul',
    about:
      'Månedene og ukene står ytterst og går med klokken fra toppen. Innenfor er én ring for hver gruppe av organer og én for frister. Det samme står i tabellen.',
    today: 'Viseren står på i dag',
    kinds: { meeting: 'Møte', obligation: 'Frist', duty: 'Plikt', anchor: 'Arrangement' },
    statuses: { proposed: 'Forslag', tentative: 'Foreløpig', confirmed: 'Bekreftet', cancelled: 'Avlyst' },
    quiet: 'Stille periode',
    holiday: 'Helligdag',
    membersOnly: 'Bare for medlemmer',
    number: 'nr. {n}',
  },
  nn: {
    months: NORWEGIAN_MONTHS,
    deadlines: 'Fristar',
    events: 'Arrangement',
    otherBodies: 'Andre organ',
    schoolHoliday: 'Skuleferie',
    lowConfidence: 'Usikkert tidsrom',
    undated: 'Utan dato',
    alt: '{name} {year} som hjul',
    about:
      'Månadene og vekene står ytst og går med klokka frå toppen. Innanfor er éin ring for kvar gruppe av organ og éin for fristar. Det same står i tabellen.',
    today: 'Visaren står på i dag',
    kinds: { meeting: 'Møte', obligation: 'Frist', duty: 'Plikt', anchor: 'Arrangement' },
    statuses: { proposed: 'Forslag', tentative: 'Førebels', confirmed: 'Stadfesta', cancelled: 'Avlyst' },
    quiet: 'Stille periode',
    holiday: 'Heilagdag',
    membersOnly: 'Berre for medlemmer',
    number: 'nr. {n}',
  },
  en: {
    months: 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec'.split(' '),
    deadlines: 'Deadlines',
    events: 'Events',
    otherBodies: 'Other bodies',
    schoolHoliday: 'School holiday',
    lowConfidence: 'Period uncertain',
    undated: 'No date yet',
    alt: '{name} {year} as a wheel',
    about:
      'Months and weeks are outermost and run clockwise from the top. Inside is one ring for each group of bodies and one for deadlines. The table says the same.',
    today: 'The hand points at today',
    kinds: { meeting: 'Meeting', obligation: 'Deadline', duty: 'Duty', anchor: 'Event' },
    statuses: {
      proposed: 'Proposed',
      tentative: 'Tentative',
      confirmed: 'Confirmed',
      cancelled: 'Cancelled',
    },
    quiet: 'Quiet period',
    holiday: 'Public holiday',
    membersOnly: 'Members only',
    number: 'no. {n}',
  },
};
