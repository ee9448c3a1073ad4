import type { Obligation } from '../../../domain/schedule/obligation.ts';
import type { Offset } from '../../../domain/time/offset.ts';
import type { BodyFile } from '../kinds/bodyFile.ts';
import type { WrittenObligation } from '../kinds/obligationPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { checkEscalate } from './checkEscalate.ts';
import { checkOwner } from './checkOwner.ts';
import { unknownId } from './known.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveCycle } from './resolveCycle.ts';
import { resolveDue } from './resolveDue.ts';
import type { WheelContext } from './wheelContext.ts';

// Eight, four and two weeks and three working days before, on the day, and the working day after.
const STANDARD_REMINDERS: readonly Offset[] = [
  { amount: -8, unit: 'week' },
  { amount: -4, unit: 'week' },
  { amount: -2, unit: 'week' },
  { amount: -3, unit: 'workingDay' },
  { amount: 0, unit: 'day' },
  { amount: 1, unit: 'workingDay' },
];

/** A deadline of a body with its references resolved and defaults filled in; `null` when what it is due from is unknown. */
export function resolveObligation(
  id: string,
  written: WrittenObligation,
  spot: Spot,
  body: BodyFile,
  context: WheelContext,
): Obligation | null {
  const owner = written.owner ?? 'secretariat';
  checkOwner(owner, written.owner === undefined ? spot.key : spotAt(spot, 'owner').value, body, context);
  checkEscalate(written.escalate, (position) => spotAt(spot, 'escalate', position, 'to').value, context);
  const cycle = resolveCycle(written.every, spot, context.report);
  const cite = resolveCite(written.cite, spot, context);
  const due = resolveDue(written.due, spotAt(spot, 'due'), context);
  checkFact(written.when, spot, context);
  if (due === null) return null;
  return {
    id,
    title: written.title,
    description: written.description ?? null,
    due,
    cycle,
    when: written.when ?? null,
    owner,
    remind: written.remind ?? STANDARD_REMINDERS,
    ...(written.escalate ? { escalate: written.escalate } : {}),
    ...(written.checklist ? { checklist: checklistOf(written.checklist, spot, context) } : {}),
    visibility: written.visibility ?? body.visibility ?? 'public',
    cite,
    assumption: written.assumption ?? null,
    at: spot.key,
  };
}

function checklistOf(
  written: NonNullable<WrittenObligation['checklist']>,
  spot: Spot,
  context: WheelContext,
): NonNullable<Obligation['checklist']> {
  return written.map((item, position) =>
    typeof item === 'string'
      ? { text: item, cite: [] }
      : { text: item.text, cite: resolveCite(item.cite, spotAt(spot, 'checklist', position), context) },
  );
}

function checkFact(fact: string | undefined, spot: Spot, { wheels, folder, report }: WheelContext): void {
  const known = wheels.get(folder.id)?.facts ?? null;
  const unknown =
    fact === undefined ? null : unknownId(known, fact, 'spørsmålet', `${folder.id}/bodies (facts)`);
  if (unknown) report(unknown, spotAt(spot, 'when').value);
}
