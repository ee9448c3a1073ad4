import type { ContentLine } from './contentLine.ts';
import type { CalendarComponent } from './readTree.ts';

/** The first property of this name in a component. */
export function propertyOf(component: CalendarComponent, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name);
}
