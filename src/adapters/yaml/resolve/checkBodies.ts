import type { Problem, Report } from '../issues/problem.ts';
import { type BodyFile, bodyFile } from '../kinds/bodyFile.ts';
import { type Checked, checkTree } from '../read/checkTree.ts';
import type { LoadedFile } from '../read/loadFolder.ts';
import { spotAt } from '../read/spot.ts';
import type { CheckedBody, CheckedFolder } from './checkedFolder.ts';
import type { Shared } from './checkShared.ts';
import { type BodyTree, expandTemplate } from './expandTemplate.ts';
import { ruleVersions } from './ruleVersions.ts';

/** Checks a wheel's body files and fills in its templates; ids must be those of the files and used once. */
export function checkBodies(
  files: readonly LoadedFile[],
  shared: Shared,
  report: Report,
): Pick<CheckedFolder, 'bodies' | 'unread' | 'allBodies'> {
  const bodies: CheckedBody[] = [];
  const unread: string[] = [];
  let allBodies = true;
  const seen = new Map<string, string>();
  for (const file of files) {
    const fileId = file.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (!file.parsed) {
      unread.push(fileId);
      continue;
    }
    const once = oncePerPlace(report);
    const trees = expandTemplate(file.parsed, shared.counties, once);
    if (trees === null) {
      allBodies = false;
      if (!shared.hasCounties) report(NO_COUNTIES, spotAt(file.parsed.spot, 'for_each').value);
      continue;
    }
    for (const { tree, spot, county } of trees) {
      const checked = checkTree(file.file, bodyFile, tree, spot, once);
      if (checked === null) {
        unread.push(fileId);
        continue;
      }
      const id = checked.data.body;
      if (county === null && id !== fileId) {
        report(
          {
            code: 'schedule-invalid-value',
            message: `Organet heter «${id}», men filen heter «${fileId}.yaml».`,
            remedy: 'Gi dem samme navn.',
          },
          spotAt(spot, 'body').value,
        );
      }
      const before = seen.get(id);
      if (before !== undefined) {
        report(
          {
            code: 'schedule-duplicate-key',
            message: `Organet «${id}» står også i ${before}.`,
            remedy:
              before === file.file
                ? 'Bruk {county.id} i id-en, så hvert fylke får sin.'
                : 'Gi ett av dem en annen id.',
          },
          spotAt(spot, 'body').value,
        );
        continue;
      }
      seen.set(id, file.file);
      bodies.push(withVersions({ tree, spot, county }, checked, once));
    }
  }
  return { bodies, unread, allBodies };
}

/** A body with the wordings its rules have in later years; what is faulty as it stands has none yet. */
function withVersions(
  { tree, spot, county }: BodyTree,
  checked: Checked<BodyFile>,
  report: Report,
): CheckedBody {
  const body: CheckedBody = { ...checked, county, later: [] };
  const [first, ...rest] = checked.damaged ? [] : ruleVersions({ tree, spot }, checked, report);
  if (!first) return body;
  const later = rest.flatMap(({ tree: then, spot: at, version }) => {
    const own = checkTree(checked.file, bodyFile, then, at, report);
    return own && version.from !== null
      ? [{ from: version.from, body: { ...own, county, version, later: [] } }]
      : [];
  });
  return { ...body, version: first.version, later };
}

const NO_COUNTIES: Problem = {
  code: 'schedule-missing-file',
  message: 'Malen trenger _shared/counties.yaml, som ikke finnes.',
  remedy: 'Opprett filen, eller fjern for_each.',
};

// A fault in a template shows in every county; it stands in one place and is told once.
function oncePerPlace(report: Report): Report {
  const told = new Set<string>();
  return (problem, at) => {
    const key = `${problem.code} ${at.line}:${at.column}`;
    if (!told.has(key)) report(problem, at);
    told.add(key);
  };
}
