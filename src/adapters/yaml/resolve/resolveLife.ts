import type { Life, Mandate } from '../../../domain/schedule/life.ts';
import { type PlainDate, plainDate } from '../../../domain/time/plainDate.ts';
import { spotAt } from '../read/spot.ts';
import { checkBodyRef } from './checkBodyRef.ts';
import type { CheckedBody } from './checkedFolder.ts';
import { resolveCite } from './resolveCite.ts';
import type { WheelContext } from './wheelContext.ts';

/** When a body exists: as written, within the time its rules and its mandate are in force. */
export function resolveLife({ data, spot }: CheckedBody, context: WheelContext): Life {
  const { rules } = data;
  const rulesAt = spotAt(spot, 'rules');
  for (const [index, id] of (data.successors ?? []).entries()) {
    checkBodyRef(id, 'id', spotAt(spot, 'successors', index).value, context);
  }
  checkBodyRef(rules?.by, 'id', spotAt(spot, 'rules', 'by').value, context);
  const adopted = rules && plainDate(rules.adopted.length === 7 ? `${rules.adopted}-01` : rules.adopted);
  const mandate = data.mandate === undefined ? null : mandateOf({ data, spot }, context);
  const from = last([data.from, adopted, mandate?.from]);
  const to = first([data.to, rules?.to, mandate?.to]);
  if (from && to && to < from) {
    context.report(
      {
        code: 'schedule-invalid-range',
        message: `Organet slutter ${to}, før det begynner ${from}.`,
        remedy: 'Se over from og to, rules og mandate.',
      },
      spotAt(spot, 'body').key,
    );
  }
  return {
    from,
    to,
    closed: data.to ?? null,
    successors: data.successors ?? null,
    rules: rules ? { cite: resolveCite(rules.cite, rulesAt, context), at: rulesAt.key } : null,
    mandate,
  };
}

function mandateOf({ data, spot }: Pick<CheckedBody, 'data' | 'spot'>, context: WheelContext): Mandate {
  const written = data.mandate!;
  const at = spotAt(spot, 'mandate');
  checkBodyRef(written.approved_by, 'id', spotAt(at, 'approved_by').value, context);
  return {
    from: written.from ?? null,
    to: written.to ?? null,
    approvedBy: written.approved_by ?? null,
    reports: written.reporting !== undefined,
    cite: resolveCite(written.cite, at, context),
    at: at.key,
  };
}

function sorted(days: readonly (PlainDate | null | undefined)[]): readonly PlainDate[] {
  return days.filter((day) => day !== null && day !== undefined).toSorted();
}

function first(days: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  return sorted(days)[0] ?? null;
}

function last(days: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  return sorted(days).at(-1) ?? null;
}
