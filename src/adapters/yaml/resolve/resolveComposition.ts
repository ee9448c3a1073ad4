import type { CompositionCheck, CompositionRule } from '../../../domain/schedule/composition.ts';
import type { WrittenComposition } from '../kinds/compositionPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveCycle } from './resolveCycle.ts';
import type { WheelContext } from './wheelContext.ts';

const KINDS = ['size', 'deputies', 'organisations', 'checklist'] as const;

/** The rules on who must sit in a body. */
export function resolveComposition(
  written: readonly WrittenComposition[] | undefined,
  spot: Spot,
  context: WheelContext,
): readonly CompositionRule[] {
  return (written ?? []).flatMap((one, position): readonly CompositionRule[] => {
    const at = spotAt(spot, position);
    const check = checkOf(one, at, context);
    if (!check) return [];
    return [
      {
        check,
        remedy: one.remedy ?? null,
        cite: resolveCite(one.cite, at, context),
        assumption: one.assumption ?? null,
        at: at.value,
      },
    ];
  });
}

function checkOf(one: WrittenComposition, at: Spot, context: WheelContext): CompositionCheck | null {
  const { size, deputies, organisations, checklist, attest } = one;
  const kinds = KINDS.filter((kind) => one[kind] !== undefined);
  if (kinds.length !== 1) {
    // What is there but faulty has been told of already.
    if (KINDS.filter((kind) => at.children.has(kind)).length === 1) return null;
    context.report(
      {
        code: kinds.length === 0 ? 'schedule-missing-key' : 'schedule-invalid-value',
        message: `En regel om sammensetning er nøyaktig én av ${KINDS.map((kind) => `«${kind}»`).join(', ')}.`,
        remedy: 'Del den i flere punkter, for eksempel - {size: 26} og - {deputies: same}.',
      },
      at.value,
    );
    return null;
  }
  if (size !== undefined) return { type: 'size', size };
  if (deputies !== undefined) return { type: 'deputies', size: deputies };
  if (organisations !== undefined) {
    const counts = Array.isArray(organisations)
      ? organisations.map((kind) => ({ kind, count: null }))
      : Object.entries(organisations).map(([kind, count]) => ({ kind, count }));
    return { type: 'organisations', kinds: counts };
  }
  if (attest === undefined) {
    context.report(
      {
        code: 'schedule-missing-key',
        message: 'Sjekklisten mangler «attest», navnet den føres med i årsfilen.',
        remedy: 'Legg til for eksempel attest: kjonn.',
      },
      at.value,
    );
    return null;
  }
  return {
    type: 'checklist',
    id: attest,
    text: checklist ?? '',
    cycle: resolveCycle(one.every, at, context.report),
  };
}
