import type { WrittenMember } from '../fields/memberField.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { checkBodyRef } from './checkBodyRef.ts';
import { knownTogether, unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

const KINDS = ['office', 'group', 'role', 'body', 'external'] as const;

const FOR_DEPUTIES = {
  code: 'schedule-invalid-value',
  message: '«for» gjelder bare varamedlemmer.',
  remedy: 'Skriv «as: deputy» på samme linje, eller ta bort «for».',
} as const;

/** Reports what is wrong with one entry of a list of members; false when nothing can be made of it. */
export function checkMember(member: WrittenMember, spot: Spot, context: WheelContext): boolean {
  const { folder, report } = context;
  const { offices, groups } = folder.known;
  const members = `${folder.id}/members.yaml`;
  if (typeof member === 'string') {
    const unknown = unknownId(knownTogether(offices, groups), member, 'rollen eller gruppen', members);
    if (unknown) report(unknown, spot.value);
    return !unknown;
  }
  const kinds = KINDS.filter((kind) => member[kind] !== undefined);
  if (kinds.length !== 1) {
    // What is there but faulty has been told of already.
    if (KINDS.filter((kind) => spot.children.has(kind)).length === 1) return false;
    report(
      {
        code: kinds.length === 0 ? 'schedule-missing-key' : 'schedule-invalid-value',
        message: `Et medlem er nøyaktig én av ${KINDS.map((kind) => `«${kind}»`).join(', ')}.`,
        remedy:
          'Skriv for eksempel {office: ordforer-arendal}, {role: leader, of: kdu} eller {body: hovedstyre}.',
      },
      spot.value,
    );
    return false;
  }
  const at = (key: string) => spotAt(spot, key).value;
  if (member.for !== undefined) {
    const nobody = unknownId(knownTogether(offices, groups), member.for, 'rollen eller gruppen', members);
    if (nobody) report(nobody, at('for'));
    else if (member.as !== 'deputy') report(FOR_DEPUTIES, at('for'));
  }
  if (member.role !== undefined && (member.of === undefined) === (member.of_type === undefined)) {
    report(
      {
        code: 'schedule-missing-key',
        message: '«role» må ha enten «of» (ett organ) eller «of_type» (alle av et slag).',
        remedy: 'Skriv for eksempel {role: leader, of: kdu} eller {role: leader, of_type: fylkesstyre}.',
      },
      spot.value,
    );
    return false;
  }
  const unknown =
    (member.office === undefined ? null : unknownId(offices, member.office, 'rollen', members)) ??
    (member.group === undefined ? null : unknownId(groups, member.group, 'gruppen', members));
  if (unknown) report(unknown, at(member.office === undefined ? 'group' : 'office'));
  if (member.from && member.to && member.to < member.from) {
    report(
      { code: 'schedule-invalid-range', message: '«to» er før «from».', remedy: 'Bytt dem om.' },
      at('to'),
    );
  }
  return (
    !unknown &&
    checkBodyRef(member.of, 'id', at('of'), context) &&
    checkBodyRef(member.of_type, 'type', at('of_type'), context) &&
    checkBodyRef(member.body, 'id', at('body'), context)
  );
}
