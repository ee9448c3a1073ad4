import type { SvgElement } from './svgTree.ts';

/** The text directly within an element; empty when there is none. */
export function textIn(element: SvgElement | undefined): string {
  return element?.children.filter((child) => typeof child === 'string').join('') ?? '';
}
