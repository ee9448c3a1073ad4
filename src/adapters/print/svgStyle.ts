import type { SvgElement } from './svgTree.ts';

/** Properties by name, as the stylesheet writes their values. */
export type SvgStyle = Readonly<Record<string, string>>;

/** What an element has from the one around it, of what our drawings use. */
const INHERITED: ReadonlySet<string> = new Set([
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'text-decoration',
]);

type Rule = {
  readonly element: string | null;
  readonly classes: readonly string[];
  readonly values: SvgStyle;
};

/**
 * Tells the style of elements by a stylesheet whose selectors are elements and classes only (`text`, `.a`, `.a.b`), which
 * is what our drawings carry. Attributes count less than rules (SVG 2 §6.6). Throws on a selector of another form.
 */
export function svgStyle(sheet: string): (element: SvgElement, around: SvgStyle) => SvgStyle {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const values = Object.fromEntries(
      body
        .split(';')
        .map((line) => line.split(':', 2).map((part) => part.trim()))
        .filter(([name]) => name !== ''),
    ) as SvgStyle;
    return selectors.split(',').map((selector) => ruleOf(selector.trim(), values));
  });
  // Later rules win over earlier ones of the same weight.
  rules.sort((a, b) => a.classes.length - b.classes.length);
  return ({ name, attributes }, around) => {
    const classes = (attributes['class'] ?? '').split(' ');
    const style: Record<string, string> = {};
    for (const [property, value] of Object.entries(around))
      if (INHERITED.has(property)) style[property] = value;
    for (const [property, value] of Object.entries(attributes))
      if (INHERITED.has(property)) style[property] = value;
    for (const { element, classes: needed, values } of rules)
      if ((element === null || element === name) && needed.every((each) => classes.includes(each)))
        Object.assign(style, values);
    return style;
  };
}

function ruleOf(selector: string, values: SvgStyle): Rule {
  const [, element = '', classes = ''] = /^([a-z]*)((?:\.[\w-]+)*)$/.exec(selector) ?? [];
  if (element === '' && classes === '') throw new Error(`the stylesheet of the drawing has «${selector}»`);
  return { element: element || null, classes: classes.split('.').filter((each) => each !== ''), values };
}
