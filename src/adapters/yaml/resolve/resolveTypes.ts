import type { TypeRule } from '../../../domain/schedule/typeRule.ts';
import { spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import type { WheelContext } from './wheelContext.ts';

// Networks and working groups are for a time, whatever a wheel says of its types.
const LIMITED = ['fagnettverk', 'arbeidsgruppe'];

/** What the wheel asks of its types of bodies. */
export function resolveTypes(context: WheelContext): readonly TypeRule[] {
  const { wheel } = context.folder;
  const written = wheel?.data.types ?? {};
  const rules = Object.entries(written).map(([type, one]): TypeRule => {
    const at = spotAt(wheel!.spot, 'types', type);
    return {
      type,
      required: one.required ?? [],
      absent: one.absent ?? [],
      parents: one.parent ?? [],
      limited: one.mandate === 'limited' || LIMITED.includes(type),
      cite: resolveCite(one.cite, at, context),
      at: at.key,
    };
  });
  const rest = LIMITED.filter((type) => !Object.hasOwn(written, type));
  const limited = { required: [], absent: [], parents: [], limited: true, cite: [], at: null };
  return [...rules, ...rest.map((type) => ({ type, ...limited }))];
}
