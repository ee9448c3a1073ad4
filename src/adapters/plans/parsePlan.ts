import { ArshjulError } from '../../application/errors/arshjulError.ts';
import { messageKey } from '../../domain/messages/messageKey.ts';
import { type PackedPlan, unpackPlan } from '../../domain/publication/packedPlan.ts';
import type { Plan } from '../../domain/publication/plan.ts';
import { planSchema } from './planSchema.ts';

const VERSION = 2;
const SHOWN = 3;

/** Reads the text of a saved plan. `file` is its name for messages. Throws `plan-invalid`. */
export function parsePlan(text: string, file: string): Plan {
  const value = jsonOf(text);
  if (!isRecord(value) || !('version' in value) || !('basedOn' in value))
    throw invalid(`«${file}» er ikke en plan fra Årshjul.`);
  if (value['version'] !== VERSION)
    throw invalid(
      `«${file}» er laget av en annen utgave av Årshjul (versjon ${String(value['version'])}; denne leser versjon ${VERSION}).`,
    );
  const parsed = planSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, SHOWN)
      .map(({ path, message }) => `  ${path.join('.') || 'hele planen'}: ${message}`);
    throw invalid([`«${file}» er skadet, eller endret for hånd:`, ...problems].join('\n'));
  }
  // Not what the parser copied: the order of names counts when occurrences are compared.
  const packed = value as unknown as PackedPlan;
  if (packed.messages.some(({ occurrence }) => !(occurrence in packed.occurrences)))
    throw invalid(`«${file}» er skadet: en melding viser til noe som ikke er der.`);
  const plan = unpackPlan(packed);
  const stray = strayMessage(plan);
  if (stray !== null)
    throw invalid(`«${file}» er skadet, eller endret for hånd: ${stray} henger ikke sammen.`);
  return plan;
}

/** A message or change that does not belong with the rest; null when all is as the program writes it. */
function strayMessage({ changes, messages }: Plan): string | null {
  const keys = new Set(changes.map(({ key }) => key));
  const change = changes.find(({ key, before, after }) => (after ?? before)?.key !== key);
  const message = messages.find((each) => each.key !== messageKey(each) || !keys.has(each.occurrence.key));
  return change?.key ?? message?.key ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function invalid(message: string): ArshjulError {
  return new ArshjulError('plan-invalid', message, {
    remedy: 'Lag en ny plan med «npx arshjul plan -o plan.json». Ingenting er endret.',
  });
}
