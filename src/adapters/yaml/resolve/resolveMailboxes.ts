import type { Mailbox } from '../../../domain/schedule/mailbox.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { Report } from '../issues/problem.ts';
import type { MembersFile } from '../kinds/membersFile.ts';
import type { Checked } from '../read/checkTree.ts';
import { spotAt } from '../read/spot.ts';

export type Mailboxes = {
  readonly secretariats: readonly Mailbox[];
  readonly offices: readonly Mailbox[];
  readonly guests: readonly Mailbox[];
};

/** The mailboxes of a wheel with the wheel's language where none is written. An id may be used in one section only. */
export function resolveMailboxes(
  members: Checked<MembersFile> | null,
  language: Language,
  report: Report,
): Mailboxes {
  const seen = new Map<string, string>();
  for (const section of ['secretariats', 'offices', 'groups', 'guests'] as const) {
    for (const id of Object.keys(members?.data[section] ?? {})) {
      const before = seen.get(id);
      if (members && (before !== undefined || id === 'secretariat' || id === 'leader')) {
        report(
          {
            code: 'schedule-duplicate-key',
            message:
              before === undefined ? `«${id}» er et reservert ord.` : `«${id}» står også under ${before}.`,
            remedy: 'Gi en av dem en annen id.',
          },
          spotAt(members.spot, section, id).key,
        );
      }
      seen.set(id, section);
    }
  }
  const section = (name: 'secretariats' | 'offices' | 'guests'): readonly Mailbox[] =>
    Object.entries(members?.data[name] ?? {}).map(([id, one]) => ({
      id,
      name: one.name,
      organisation: one.organisation ?? null,
      address: one.address,
      language: one.language ?? language,
      ...(members && 'busy' in one && typeof one.busy === 'string'
        ? { busy: { source: one.busy, at: spotAt(members.spot, name, id, 'busy').value } }
        : {}),
    }));
  return { secretariats: section('secretariats'), offices: section('offices'), guests: section('guests') };
}
