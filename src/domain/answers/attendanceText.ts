import type { Language } from '../time/language.ts';
import type { Attendance } from './attendance.ts';

type Words = {
  readonly counts: (yes: number, maybe: number, no: number, silent: number) => string;
  readonly met: (present: number, needed: number) => string;
  readonly open: (present: number, needed: number) => string;
  readonly lost: (present: number, needed: number) => string;
};

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    counts: (yes, maybe, no, silent) => `${yes} ja, ${maybe} kanskje, ${no} nei, ${silent} har ikke svart`,
    met: (present, needed) => `Vedtaksdyktig: ${present} har sagt ja, ${needed} må møte.`,
    open: (present, needed) => `Ikke vedtaksdyktig ennå: ${present} har sagt ja, ${needed} må møte.`,
    lost: (present, needed) => `Blir ikke vedtaksdyktig: ${present} har sagt ja, ${needed} må møte.`,
  },
  nn: {
    counts: (yes, maybe, no, silent) => `${yes} ja, ${maybe} kanskje, ${no} nei, ${silent} har ikkje svart`,
    met: (present, needed) => `Vedtaksfør: ${present} har sagt ja, ${needed} må møte.`,
    open: (present, needed) => `Ikkje vedtaksfør enno: ${present} har sagt ja, ${needed} må møte.`,
    lost: (present, needed) => `Blir ikkje vedtaksfør: ${present} har sagt ja, ${needed} må møte.`,
  },
  en: {
    counts: (yes, maybe, no, silent) => `${yes} yes, ${maybe} maybe, ${no} no, ${silent} have not answered`,
    met: (present, needed) => `Quorate: ${present} said yes, ${needed} must be present.`,
    open: (present, needed) => `Not quorate yet: ${present} said yes, ${needed} must be present.`,
    lost: (present, needed) => `Will not be quorate: ${present} said yes, ${needed} must be present.`,
  },
};

/** Numbers of a meeting in one line, such as «6 ja, 1 kanskje, 2 nei, 3 har ikke svart», and the state of its quorum or null. */
export function attendanceText(
  { counts, quorum }: Attendance,
  language: Language,
): { readonly counts: string; readonly quorum: string | null } {
  const words = WORDS[language];
  return {
    counts: words.counts(counts.yes, counts.maybe, counts.no, counts.silent),
    quorum: quorum && words[quorum.state](quorum.present, quorum.needed),
  };
}
