import { propertyOrder } from './propertyOrder.ts';

/** MS-OXCICAL: for import only, `VALUE=DATE` says it already. */
const LEFT_OUT = new Set(['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT']);

type Component = { readonly name: string; readonly properties: string[]; readonly components: Component[] };

/**
 * Unfolded lines in canonical order: in every component first its properties (RFC 5545 §3.4 `icalbody = calprops component`,
 * which ical-generator breaks), by `propertyOrder`, then its components in the order they had.
 */
export function canonicalLines(lines: readonly string[]): string[] {
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of lines) {
    const current = open.at(-1) ?? root;
    if (line.startsWith('BEGIN:')) {
      const component: Component = { name: line.slice(6), properties: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (line.startsWith('END:')) {
      open.pop();
    } else if (!LEFT_OUT.has(nameOf(line))) {
      // A URI scheme is case-insensitive, but clients compare addresses as text.
      current.properties.push(line.replace(/:MAILTO:/, ':mailto:'));
    }
  }
  return root.components.flatMap(written);
}

function written(component: Component): string[] {
  const order = propertyOrder[component.name] ?? [];
  const rank = (line: string): number => {
    const index = order.indexOf(nameOf(line));
    return index === -1 ? order.length : index;
  };
  return [
    `BEGIN:${component.name}`,
    ...component.properties.toSorted((a, b) => rank(a) - rank(b)),
    ...component.components.flatMap(written),
    `END:${component.name}`,
  ];
}

function nameOf(line: string): string {
  return /^[^:;]*/.exec(line)?.[0] ?? '';
}
