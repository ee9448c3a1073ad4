import type { KeptAuditEntry } from '../../../../application/ports/auditLog.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { formatInstant } from '../../formatInstant.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import type { LogAsked } from './logAsked.ts';
import { logDetails } from './logDetails.ts';
import { type LogWords, logWords } from './logWords.ts';

const SHOWN = 50;

/** Who did what, the newest first. `entries`: as `logQuery` asks for them. */
export function logPage(
  user: DeskUser,
  language: Language,
  asked: LogAsked,
  entries: readonly KeptAuditEntry[],
): Page {
  const words = logWords[language];
  const shown = entries.slice(0, SHOWN);
  const last = shown.at(-1);
  const filters = { hjul: asked.wheel, hvem: asked.who, hva: asked.what };
  const filtered = Object.values(filters).some((value) => value !== '');
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  const newest = `/desk/logg${filtered ? `?${query}` : ''}`;
  if (last) query.set('for', String(last.id));
  return deskPage({
    user,
    language,
    current: 'log',
    title: words.title,
    template: 'desk/log',
    data: {
      words,
      asked,
      filtered,
      wheels: user.wheels
        .filter(({ id }) => user.may('secretariat', id))
        .map(({ id, name }) => ({ id, name })),
      actions: Object.entries(words.actions).map(([value, name]) => ({ value, name })),
      rows: shown.map((entry) => ({
        at: entry.at,
        when: formatInstant(entry.at, language),
        who: entry.actor,
        what: words.actions[entry.action] ?? entry.action,
        wheel: user.wheels.find(({ id }) => id === entry.wheel)?.name ?? null,
        subject: subjectOf(entry, words),
        details: logDetails(entry, user.wheels, language),
      })),
      older: entries.length > SHOWN ? `/desk/logg?${query}` : null,
      newest: asked.before === null ? null : newest,
    },
  });
}

function subjectOf({ action, subject }: KeptAuditEntry, { revision }: LogWords): string | null {
  return subject !== null && action.startsWith('plan.') ? revision(subject) : subject;
}
