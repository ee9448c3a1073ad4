import type { RuleVersion } from '../../../domain/schedule/ruleVersion.ts';
import type { AnchorsFile } from '../kinds/anchorsFile.ts';
import type { BodyFile } from '../kinds/bodyFile.ts';
import type { MembersFile } from '../kinds/membersFile.ts';
import type { SourcesFile } from '../kinds/sourcesFile.ts';
import type { WheelFile } from '../kinds/wheelFile.ts';
import type { YearFile } from '../kinds/yearFile.ts';
import type { Checked } from '../read/checkTree.ts';
import type { County } from './checkShared.ts';
import type { Known } from './known.ts';

/** A wheel's files after their schemas, and the ids they declare. */
export type CheckedFolder = {
  readonly id: string;
  readonly wheel: Checked<WheelFile> | null;
  readonly sources: Checked<SourcesFile> | null;
  readonly members: Checked<MembersFile> | null;
  readonly anchors: Checked<AnchorsFile> | null;
  readonly bodies: readonly CheckedBody[];
  /** Ids of bodies whose files could not be read: they exist, but nothing more is known. */
  readonly unread: readonly string[];
  readonly years: readonly Checked<YearFile>[];
  readonly known: {
    readonly rings: Known;
    readonly citations: Known;
    readonly documents: Known;
    readonly secretariats: Known;
    readonly offices: Known;
    readonly groups: Known;
    readonly guests: Known;
    readonly anchors: Known;
  };
  /** Whether the set of bodies is complete; false when a template could not be filled in. */
  readonly allBodies: boolean;
};

export type CheckedBody = Checked<BodyFile> & {
  readonly county: County | null;
  /** Which wording of its rules this is; absent when they never change. */
  readonly version?: RuleVersion | undefined;
  /** The body as it is from later years on, in order of years. */
  readonly later: readonly { readonly from: number; readonly body: CheckedBody }[];
};
