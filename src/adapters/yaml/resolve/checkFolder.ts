import type { CheckedFolder } from './checkedFolder.ts';
import type { Report } from '../issues/problem.ts';
import type { AnchorsFile } from '../kinds/anchorsFile.ts';
import { KIND_SCHEMAS } from '../kinds/kindSchemas.ts';
import type { MembersFile } from '../kinds/membersFile.ts';
import type { SourcesFile } from '../kinds/sourcesFile.ts';
import type { WheelFile } from '../kinds/wheelFile.ts';
import type { YearFile } from '../kinds/yearFile.ts';
import type { FileKind } from '../read/fileKind.ts';
import { type Checked, checkTree } from '../read/checkTree.ts';
import type { LoadedFile } from '../read/loadFolder.ts';
import { spotAt } from '../read/spot.ts';
import { checkBodies } from './checkBodies.ts';
import type { Shared } from './checkShared.ts';
import { knownTogether, knownUnder } from './known.ts';

/** Checks the files of one wheel and that those it cannot do without are there. */
export function checkFolder(
  id: string,
  files: readonly LoadedFile[],
  shared: Shared,
  report: Report,
): CheckedFolder {
  const of = (kind: FileKind): LoadedFile | undefined => files.find((one) => one.kind === kind);
  for (const kind of ['wheel', 'sources', 'members'] as const) {
    if (!of(kind)) {
      report(
        {
          code: 'schedule-missing-file',
          message: `Hjulet mangler filen ${kind}.yaml.`,
          remedy: `Opprett ${id}/${kind}.yaml.`,
        },
        { file: `${id}/${kind}.yaml`, line: 1, column: 1 },
      );
    }
  }
  const check = (file: LoadedFile | undefined): unknown =>
    file?.parsed
      ? checkTree(file.file, KIND_SCHEMAS[file.kind], file.parsed.tree, file.parsed.spot, report)
      : null;
  const wheel = check(of('wheel')) as Checked<WheelFile> | null;
  if (wheel && wheel.data.wheel !== id) {
    report(
      {
        code: 'schedule-invalid-value',
        message: `Hjulet heter «${wheel.data.wheel}», men mappen heter «${id}».`,
        remedy: 'Gi dem samme navn.',
      },
      spotAt(wheel.spot, 'wheel').value,
    );
  }
  const ownAnchors = of('anchors') ? knownUnder(of('anchors'), 'anchors') : new Set<string>();
  return {
    id,
    wheel,
    sources: check(of('sources')) as Checked<SourcesFile> | null,
    members: check(of('members')) as Checked<MembersFile> | null,
    anchors: check(of('anchors')) as Checked<AnchorsFile> | null,
    ...checkBodies(
      files.filter((one) => one.kind === 'body'),
      shared,
      report,
    ),
    years: files
      .filter((one) => one.kind === 'year')
      .map((one) => check(one) as Checked<YearFile> | null)
      .filter((one) => one !== null),
    known: {
      rings: knownUnder(of('wheel'), 'rings'),
      citations: knownUnder(of('sources'), 'citations'),
      documents: knownUnder(of('sources'), 'documents'),
      secretariats: knownUnder(of('members'), 'secretariats'),
      offices: knownUnder(of('members'), 'offices'),
      groups: knownUnder(of('members'), 'groups'),
      guests: knownUnder(of('members'), 'guests'),
      anchors: knownTogether(ownAnchors, shared.known.anchors),
    },
  };
}
