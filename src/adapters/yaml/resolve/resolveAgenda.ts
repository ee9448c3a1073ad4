import type { AgendaItem } from '../../../domain/schedule/agendaItem.ts';
import type { WrittenAgenda } from '../fields/agendaField.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { type Known, unknownId } from './known.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveCycle } from './resolveCycle.ts';
import type { WheelContext } from './wheelContext.ts';

/** The agenda of an owner, with its phases, facts and bodies known. */
export function resolveAgenda(
  written: WrittenAgenda | undefined,
  owner: Spot,
  context: WheelContext,
): readonly AgendaItem[] {
  const { folder, wheels, report } = context;
  const index = wheels.get(folder.id);
  const check = (known: Known, id: string | undefined, what: string, where: string, at: Spot): void => {
    const unknown = id === undefined ? null : unknownId(known, id, what, `${folder.id}/${where}`);
    if (unknown) report(unknown, at.value);
  };
  const phases = folder.wheel ? new Set(Object.keys(folder.wheel.data.phases ?? {})) : null;
  return (written ?? []).map((item, position) => {
    const spot = spotAt(owner, 'agenda', position);
    if (typeof item === 'string') return { ...PLAIN, text: item };
    check(phases, item.phase, 'fasen', 'wheel.yaml', spotAt(spot, 'phase'));
    check(index?.facts ?? null, item.when, 'spørsmålet', 'bodies (facts)', spotAt(spot, 'when'));
    const bodies = index?.allBodies === true ? new Set(index.bodies.keys()) : null;
    check(bodies, item.raised_by, 'organet', 'bodies', spotAt(spot, 'raised_by'));
    return {
      text: item.text,
      cycle: resolveCycle(item.every, spot, report),
      phase: item.phase ?? null,
      when: item.when ?? null,
      raisedBy: item.raised_by ?? null,
      minutes: item.minutes ?? null,
      cite: resolveCite(item.cite, spot, context),
    };
  });
}

const PLAIN = { cycle: null, phase: null, when: null, raisedBy: null, minutes: null, cite: [] } as const;
