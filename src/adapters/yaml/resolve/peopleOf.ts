import type { Mailbox } from '../../../domain/schedule/mailbox.ts';
import type { MembersFile } from '../kinds/membersFile.ts';
import type { CheckedFolder } from './checkedFolder.ts';
import { unfoldGroups } from './unfoldGroups.ts';
import type { WheelContext } from './wheelContext.ts';

/** An office of a wheel, by the ids of both. */
export type OfficeRef = { readonly wheel: string; readonly office: string };

/** The people of every wheel, seen from one of them. */
export type People = {
  /** The offices behind the id of an office or group of a wheel. */
  readonly unfold: (wheel: string, id: string) => readonly OfficeRef[];
  readonly find: (ref: OfficeRef) => NonNullable<MembersFile['offices']>[string] | null;
  /** The id the office has in this wheel; one of another wheel is brought in. Null: there is no such office. */
  readonly bring: (ref: OfficeRef) => string | null;
  /** Offices of other wheels brought in so far. */
  readonly brought: ReadonlyMap<string, Mailbox>;
};

/** Looks people up for the wheel of the context. An office of another wheel with an address this one knows is the same. */
export function peopleOf({ folder, folders }: WheelContext, own: readonly Mailbox[]): People {
  const unfolders = new Map<string, (id: string) => readonly string[]>();
  const brought = new Map<string, Mailbox>();
  const written = ({ wheel, office }: OfficeRef) => {
    const offices = folders.get(wheel)?.members?.data.offices ?? {};
    return Object.hasOwn(offices, office) ? (offices[office] ?? null) : null;
  };
  const unfolder = (wheel: string): ((id: string) => readonly string[]) => {
    const known = unfolders.get(wheel);
    if (known) return known;
    const of = folders.get(wheel);
    // What is wrong with the groups is told once, where the wheel itself is resolved.
    const made = of ? unfoldGroups(of.members, of.known, () => undefined) : () => [];
    unfolders.set(wheel, made);
    return made;
  };
  return {
    unfold: (wheel, id) => unfolder(wheel)(id).map((office) => ({ wheel, office })),
    find: written,
    brought,
    bring: (ref) => {
      const found = written(ref);
      if (!found) return null;
      if (ref.wheel === folder.id) return ref.office;
      const same = own.find(({ address }) => address === found.address);
      if (same) return same.id;
      const id = own.some((each) => each.id === ref.office) ? `${ref.wheel}-${ref.office}` : ref.office;
      brought.set(id, {
        id,
        name: found.name,
        organisation: found.organisation ?? null,
        address: found.address,
        language: found.language ?? languageOf(folders.get(ref.wheel)),
      });
      return id;
    },
  };
}

function languageOf(folder: CheckedFolder | undefined): Mailbox['language'] {
  return folder?.wheel?.data.language ?? 'nb';
}
