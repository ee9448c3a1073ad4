import type { Preference } from '../preferences/preference.ts';
import type { MessageKind } from './messageKind.ts';

/** Why a recipient is spared a mail by choice, Norwegian; null for what may be sent. Calls and escalations always may. */
export function whyUnwanted(kind: MessageKind, preference: Preference): string | null {
  if ((kind === 'reminder' || kind === 'nudge') && !preference.reminders)
    return 'Har valgt bort påminnelser.';
  return kind === 'digest' && !preference.digest ? 'Har valgt bort ukebrevet.' : null;
}
