import type { Report } from '../issues/problem.ts';
import type { MembersFile } from '../kinds/membersFile.ts';
import type { Checked } from '../read/checkTree.ts';
import { spotAt } from '../read/spot.ts';
import { type Known, unknownId } from './known.ts';

/**
 * Checks the groups of a wheel and answers a function from an id to the offices it stands for: a group's offices in order,
 * or the office itself. Reports members that do not exist and groups that contain themselves.
 */
export function unfoldGroups(
  members: Checked<MembersFile> | null,
  known: { readonly offices: Known; readonly groups: Known },
  report: Report,
): (id: string) => readonly string[] {
  const groups = new Map(Object.entries(members?.data.groups ?? {}));
  const either =
    known.offices === null || known.groups === null ? null : new Set([...known.offices, ...known.groups]);
  const done = new Map<string, readonly string[]>();
  const told = new Set<string>();
  const unfold = (id: string, above: readonly string[]): readonly string[] => {
    const inside = groups.get(id);
    if (inside === undefined) return [id];
    const before = done.get(id);
    if (before) return before;
    const offices: string[] = [];
    for (const [index, member] of inside.entries()) {
      const chain = [...above, id];
      if (!chain.includes(member) || !groups.has(member)) {
        offices.push(...unfold(member, chain));
        continue;
      }
      const circle = [...chain.slice(chain.indexOf(member)), member].join(' → ');
      if (members && !told.has(circle)) {
        report(
          {
            code: 'schedule-circular-reference',
            message: `Gruppene går i ring: ${circle}.`,
            remedy: 'Ta en av gruppene ut av den andre.',
          },
          spotAt(members.spot, 'groups', id, index).value,
        );
      }
      told.add(circle);
    }
    const unique = [...new Set(offices)];
    done.set(id, unique);
    return unique;
  };
  for (const [id, inside] of groups) {
    for (const [index, member] of inside.entries()) {
      const unknown = unknownId(either, member, 'rollen eller gruppen', 'members.yaml');
      if (unknown && members) report(unknown, spotAt(members.spot, 'groups', id, index).value);
    }
    unfold(id, []);
  }
  return (id) => unfold(id, []);
}
