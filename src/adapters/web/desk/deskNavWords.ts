import type { DeskRole } from '../../../domain/schedule/deskRole.ts';
import type { Language } from '../../../domain/time/language.ts';

/** Parts of the desk, as its menu has them. */
export type DeskSection =
  | 'today'
  | 'plan'
  | 'attendance'
  | 'deadlines'
  | 'deliveries'
  | 'members'
  | 'wheel'
  | 'log'
  | 'queue';

/** What stands around every page of the desk. */
export type DeskNavWords = {
  readonly menu: string;
  readonly sections: Readonly<Record<DeskSection, string>>;
  readonly signedIn: string;
  readonly signOut: string;
  readonly roles: Readonly<Record<DeskRole, string>>;
};

export const deskNavWords: Readonly<Record<Language, DeskNavWords>> = {
  nb: {
    menu: 'Arbeidsbordet',
    sections: {
      today: 'I dag',
      plan: 'Plan',
      attendance: 'Oppmøte',
      deadlines: 'Frister',
      deliveries: 'Leveranser',
      members: 'Medlemmer',
      wheel: 'Hjulet',
      log: 'Logg',
      queue: 'Kø',
    },
    signedIn: 'Innlogget som',
    signOut: 'Logg ut',
    roles: { reader: 'leser', secretariat: 'sekretariat', coordinator: 'koordinator' },
  },
  nn: {
    menu: 'Arbeidsbordet',
    sections: {
      today: 'I dag',
      plan: 'Plan',
      attendance: 'Oppmøte',
      deadlines: 'Fristar',
      deliveries: 'Leveransar',
      members: 'Medlemmer',
      wheel: 'Hjulet',
      log: 'Logg',
      queue: 'Kø',
    },
    signedIn: 'Logga inn som',
    signOut: 'Logg ut',
    roles: { reader: 'lesar', secretariat: 'sekretariat', coordinator: 'koordinator' },
  },
  en: {
    menu: 'The desk',
    sections: {
      today: 'Today',
      plan: 'Plan',
      attendance: 'Attendance',
      deadlines: 'Deadlines',
      deliveries: 'Deliveries',
      members: 'Members',
      wheel: 'The wheel',
      log: 'Log',
      queue: 'Queue',
    },
    signedIn: 'Signed in as',
    signOut: 'Sign out',
    roles: { reader: 'reader', secretariat: 'secretariat', coordinator: 'coordinator' },
  },
};
