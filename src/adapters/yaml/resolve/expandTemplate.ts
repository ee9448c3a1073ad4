import type { Report } from '../issues/problem.ts';
import type { ParsedYaml } from '../read/parseYaml.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import type { County } from './checkShared.ts';

/** The tree of one body: the file itself, or a template filled in for one county. */
export type BodyTree = { readonly tree: unknown; readonly spot: Spot; readonly county: County | null };

const FIELDS = ['id', 'name', 'number', 'organisation'] as const;
const OVERRIDABLE = ['name', 'secretariat', 'members', 'leader', 'aliases'];

/**
 * The bodies that a file stands for: one, or with `for_each: county` one for each county not excepted, with `{county.…}` filled
 * in and the county's overrides laid over. `null` when it is a template and the counties are not known.
 */
export function expandTemplate(
  { tree, spot }: ParsedYaml,
  counties: readonly County[] | null,
  report: Report,
): readonly BodyTree[] | null {
  if (!isMap(tree) || tree['for_each'] !== 'county') return [{ tree, spot, county: null }];
  if (counties === null) return null;
  const except = Array.isArray(tree['except']) ? tree['except'] : [];
  checkCounties(tree, spot, counties, report);
  return counties
    .filter((county) => !except.includes(county.number))
    .map((county) => {
      const all = tree['override'];
      const own = isMap(all) && Object.hasOwn(all, county.id) ? all[county.id] : undefined;
      const laid: Record<string, unknown> = { ...tree };
      const children = new Map(spot.children);
      for (const key of OVERRIDABLE) {
        if (!isMap(own) || !Object.hasOwn(own, key)) continue;
        laid[key] = own[key];
        children.set(key, spotAt(spot, 'override', county.id, key));
      }
      const whole: Spot = { ...spot, children };
      return { tree: fill(laid, whole, county, report), spot: whole, county };
    });
}

function checkCounties(
  tree: Record<string, unknown>,
  spot: Spot,
  counties: readonly County[],
  report: Report,
): void {
  const ids = counties.map((county) => county.id);
  const numbers = counties.map((county) => county.number);
  const unknown = (what: string, finnes: readonly string[], at: Spot['key']): void =>
    report(
      {
        code: 'schedule-unknown-reference',
        message: `Fant ikke fylket «${what}» i _shared/counties.yaml.`,
        remedy: `Finnes: ${finnes.join(', ')}.`,
      },
      at,
    );
  for (const id of isMap(tree['override']) ? Object.keys(tree['override']) : []) {
    if (!ids.includes(id)) unknown(id, ids, spotAt(spot, 'override', id).key);
  }
  for (const [index, number] of (Array.isArray(tree['except']) ? tree['except'] : []).entries()) {
    if (typeof number === 'string' && !numbers.includes(number)) {
      unknown(number, numbers, spotAt(spot, 'except', index).value);
    }
  }
}

function fill(value: unknown, spot: Spot, county: County, report: Report): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/\{county\.([a-z_]*)\}/g, (whole, name: string) => {
      const field = FIELDS.find((known) => known === name);
      if (field !== undefined) return county[field];
      report(
        {
          code: 'schedule-invalid-value',
          message: `Plassholderen «${whole}» finnes ikke.`,
          remedy: `Kjente plassholdere: ${FIELDS.map((known) => `{county.${known}}`).join(', ')}.`,
        },
        spot.value,
      );
      return whole;
    });
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => fill(item, spotAt(spot, index), county, report));
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [key, fill(below, spotAt(spot, key), county, report)]),
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
