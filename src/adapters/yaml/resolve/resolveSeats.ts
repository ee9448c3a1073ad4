import type { Seat } from '../../../domain/schedule/seat.ts';
import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { WrittenMember, WrittenSeats } from '../fields/memberField.ts';
import { spotAt } from '../read/spot.ts';
import { checkMember } from './checkMember.ts';
import type { CheckedBody } from './checkedFolder.ts';
import { findBodies, type PlacedBody } from './findBodies.ts';
import type { OfficeRef, People } from './peopleOf.ts';
import { resolveCite } from './resolveCite.ts';
import type { WheelContext } from './wheelContext.ts';

/** A seat before its office has an id in the wheel being resolved. */
type FoundSeat = Omit<Seat, 'office' | 'for' | 'cite' | 'at'> & {
  readonly office: OfficeRef | null;
  readonly for?: readonly OfficeRef[];
};

const ROLES = { leader: 'leder av', deputy_leader: 'nestleder i' } as const;

/** The seats of a body with groups, roles in other bodies and other bodies' members unfolded, in the order of the file. */
export function resolveSeats(body: CheckedBody, people: People, context: WheelContext): readonly Seat[] {
  const { folder, report } = context;
  return (body.data.members ?? []).flatMap((member, position): readonly Seat[] => {
    const spot = spotAt(body.spot, 'members', position);
    if (!checkMember(member, spot, context)) return [];
    const cite = typeof member === 'string' ? [] : resolveCite(member.cite, spot, context);
    const at: SourcePlace = spot.value;
    const self = `${folder.id}/${body.data.body}`;
    const circle = (chain: readonly string[]): void =>
      report(
        {
          code: 'schedule-circular-reference',
          message: `Medlemmene går i ring: ${chain.join(' → ')}.`,
          remedy: 'Skriv medlemmene i ett av organene rett ut.',
        },
        at,
      );
    const lookup: Lookup = { people, context, circle };
    return seatsOf(member, { wheel: folder.id, body }, [self], lookup).map(
      ({ office, for: stoodInFor, ...seat }) => ({
        ...seat,
        office: office && people.bring(office),
        ...(stoodInFor ? { for: stoodInFor.flatMap((each) => people.bring(each) ?? []) } : {}),
        cite,
        at,
      }),
    );
  });
}

type Lookup = {
  readonly people: People;
  readonly context: WheelContext;
  readonly circle: (chain: readonly string[]) => void;
};

function seatsOf(
  member: WrittenMember,
  owner: PlacedBody,
  above: readonly string[],
  lookup: Lookup,
): readonly FoundSeat[] {
  const { people, context } = lookup;
  const written: WrittenSeats = typeof member === 'string' ? { group: member } : member;
  const limits = {
    as: written.as ?? 'member',
    from: written.from ?? null,
    to: written.to ?? null,
    ...(written.for === undefined ? {} : { for: people.unfold(owner.wheel, written.for) }),
  } as const;
  const held = (office: OfficeRef): FoundSeat => {
    const found = people.find(office);
    return {
      ...limits,
      office,
      name: found?.name ?? office.office,
      count: written.seats ?? 1,
      organisation: written.type ?? found?.type ?? null,
      vacant: false,
    };
  };
  const named = written.office ?? written.group;
  if (named !== undefined) return people.unfold(owner.wheel, named).map(held);
  if (written.external !== undefined) {
    const count = written.seats ?? null;
    const organisation = written.type ?? null;
    return [{ ...limits, office: null, name: written.external, count, organisation, vacant: false }];
  }
  const { role } = written;
  if (role !== undefined) {
    const by = written.of === undefined ? 'type' : 'id';
    return findBodies(written.of ?? written.of_type ?? '', by, owner.wheel, context).map((found) => {
      const holder = found.body.data[role];
      if (holder !== undefined) return held({ wheel: found.wheel, office: holder });
      const name = `${ROLES[role]} ${found.body.data.name}`;
      return { ...limits, office: null, name, count: 1, organisation: written.type ?? null, vacant: true };
    });
  }
  const [found] = findBodies(written.body ?? '', 'id', owner.wheel, context);
  const key = found ? `${found.wheel}/${found.body.data.body}` : '';
  if (!found) return [];
  if (above.includes(key)) {
    lookup.circle([...above.slice(above.indexOf(key)), key]);
    return [];
  }
  return (found.body.data.members ?? [])
    .flatMap((each) => seatsOf(each, found, [...above, key], lookup))
    .filter(({ as }) => as === 'member' || (as === 'deputy' && written.deputies === true))
    .map((seat) => ({
      ...seat,
      as: limits.as,
      from: limits.from ?? seat.from,
      to: limits.to ?? seat.to,
    }));
}
