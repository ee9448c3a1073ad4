import { ArshjulError } from './errors/arshjulError.ts';

/** A rule as a list of rules names it; the rest of what the list says of it is not read. */
export type ListedRule = { readonly id: string };

const SHOWN = 5;

/** The rules of a JSON list of objects that each have an `id`. Throws `rules-invalid` that says what is wrong, and where. */
export function parseRuleList(text: string, name: string): readonly ListedRule[] {
  const rules = parsed(text, name);
  if (!Array.isArray(rules))
    throw invalid(name, 'filen må være en liste av regler', 'Skriv [{ "id": "FKK-01" }, …].');
  if (rules.length === 0) throw invalid(name, 'listen er tom', 'Skriv minst én regel: [{ "id": "FKK-01" }].');
  const ids = rules.map(idOf);
  const without = ids.flatMap((id, index) => (id === null ? [`nr. ${index + 1}`] : []));
  if (without.length > 0)
    throw invalid(name, `regler mangler «id» (tekst): ${some(without)}`, 'Gi hver regel en «id».');
  const known = ids.filter((id) => id !== null);
  const twice = [...new Set(known.filter((id, index) => known.indexOf(id) !== index))];
  if (twice.length > 0)
    throw invalid(name, `samme id står flere ganger: ${some(twice)}`, 'Fjern dublettene.');
  return known.map((id) => ({ id }));
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalid(name, 'filen er ikke gyldig JSON', 'Rett filen, eller velg en annen med --rules.', error);
  }
}

function idOf(rule: unknown): string | null {
  if (typeof rule !== 'object' || rule === null || !('id' in rule)) return null;
  return typeof rule.id === 'string' && rule.id.trim() !== '' ? rule.id.trim() : null;
}

function some(all: readonly string[]): string {
  const more = all.length - SHOWN;
  return `${all.slice(0, SHOWN).join(', ')}${more > 0 ? ` og ${more} til` : ''}`;
}

function invalid(name: string, what: string, remedy: string, cause?: unknown): ArshjulError {
  return new ArshjulError('rules-invalid', `${name}: ${what}.`, { remedy, cause });
}
