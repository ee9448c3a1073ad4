import type { RuleVersion } from '../../../domain/schedule/ruleVersion.ts';
import type { BodyFile } from '../kinds/bodyFile.ts';
import type { Checked } from '../read/checkTree.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import type { Report } from '../issues/problem.ts';
import type { BodyTree } from './expandTemplate.ts';

/** What a body's file says in the years of one wording of its rules. */
export type VersionTree = Omit<BodyTree, 'county'> & { readonly version: RuleVersion };

type Laid = Omit<BodyTree, 'county'>;
type Years = { readonly from: number; readonly to?: number | undefined };

const BY_ID: ReadonlySet<PropertyKey> = new Set(['series', 'obligations', 'terms', 'facts', 'gates']);

/**
 * The wordings of a body's rules in order of years, the first being the file without its `versions`; none when it has none.
 * A wording with an end is laid over for those years only, one without changes what comes after it too.
 */
export function ruleVersions(
  { tree, spot }: Laid,
  { data }: Checked<BodyFile>,
  report: Report,
): readonly VersionTree[] {
  const written = data.versions ?? [];
  const list = spotAt(spot, 'versions');
  if (written.length === 0 || !isMap(tree) || !isOrdered(written, list, report)) return [];
  const { versions, ...rest } = tree;
  const patches = Array.isArray(versions) ? versions : [];
  const found: VersionTree[] = [];
  let lasting: Laid = { tree: rest, spot };
  let at = spotAt(spot, 'body').key;
  const add = (from: number | null, now: Laid, place: RuleVersion['at']): void => {
    found.push({ ...now, version: { from, to: null, at: place } });
  };
  add(null, lasting, at);
  for (const [index, { from, to }] of written.entries()) {
    const place = spotAt(list, index);
    const now = laidOver(lasting, { tree: patches[index], spot: place }, []);
    add(from, now, place.value);
    if (to === undefined) [lasting, at] = [now, place.value];
    else if (written[index + 1]?.from !== to + 1) add(to + 1, lasting, at);
  }
  return found.map((one, index) => {
    const next = found[index + 1]?.version.from;
    return { ...one, version: { ...one.version, to: typeof next === 'number' ? next - 1 : null } };
  });
}

function isOrdered(versions: readonly Years[], list: Spot, report: Report): boolean {
  let ordered = true;
  const fault = (message: string, remedy: string, index: number, key: string): void => {
    ordered = false;
    report({ code: 'schedule-invalid-range', message, remedy }, spotAt(list, index, key).value);
  };
  for (const [index, { from, to }] of versions.entries()) {
    const before = versions[index - 1];
    if (to !== undefined && to < from) {
      fault(`Reglene slutter ${to}, før de begynner ${from}.`, 'Bytt om from og to.', index, 'to');
    }
    if (before && from <= before.from) {
      fault(
        from === before.from
          ? `To endringer gjelder fra ${from}.`
          : `Endringen fra ${from} står etter den fra ${before.from}.`,
        'Slå dem sammen, eller skriv endringene i rekkefølge, den eldste først.',
        index,
        'from',
      );
    } else if (before?.to !== undefined && from <= before.to) {
      fault(
        `To endringer gjelder samtidig: den ene til og med ${before.to}, den andre fra ${from}.`,
        `Skriv «to: ${from - 1}» i den første, eller «from: ${before.to + 1}» i den andre.`,
        index,
        'from',
      );
    }
    const says = [...spotAt(list, index).children.keys()].some((key) => key !== 'from' && key !== 'to');
    if (!says) {
      fault(
        `Endringen fra ${from} sier ikke hva som er annerledes.`,
        'Skriv det som endres, for eksempel series: { mote: { count: 6 } }, eller fjern den.',
        index,
        'from',
      );
    }
  }
  return ordered;
}

function laidOver(base: Laid, patch: Laid, path: readonly PropertyKey[]): Laid {
  if (!isMap(patch.tree) || !isMap(base.tree) || !isMerged(path)) return patch;
  const tree: Record<string, unknown> = { ...base.tree };
  const children = new Map(base.spot.children);
  for (const [key, value] of Object.entries(patch.tree)) {
    if (path.length === 0 && (key === 'from' || key === 'to')) continue;
    if (value === null) {
      Reflect.deleteProperty(tree, key);
      children.delete(key);
      continue;
    }
    const below = { tree: value, spot: spotAt(patch.spot, key) };
    const old = { tree: tree[key], spot: spotAt(base.spot, key) };
    const laid = laidOver(old, below, [...path, key]);
    tree[key] = laid.tree;
    children.set(key, laid.spot);
  }
  // The file as a whole stays where it is; what is changed inside it is where the change is.
  const { key, value, source } = path.length === 0 ? base.spot : patch.spot;
  return { tree, spot: { key, value, source, children } };
}

/** Maps whose keys are laid over one by one; anything else is replaced as a whole. */
function isMerged([part, , below, ...rest]: readonly PropertyKey[]): boolean {
  if (part === undefined) return true;
  if (!BY_ID.has(part) || rest.length > 1) return false;
  return below === undefined || (part === 'series' && below === 'meetings');
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
