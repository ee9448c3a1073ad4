import type { Wheel } from '../../../../domain/schedule/wheel.ts';
import type { ListFilter } from './listFilter.ts';

/** The wheels and bodies to choose among in a filter; no choice of wheel where there is only one. */
export function wheelChoices(wheels: readonly Wheel[], { wheel, body }: ListFilter): object {
  return {
    wheels:
      wheels.length > 1 ? wheels.map(({ id, name }) => ({ value: id, name, chosen: id === wheel })) : [],
    bodies: wheels.map(({ id, name, bodies }) => ({
      wheel: name,
      bodies: bodies.map((each) => ({
        value: `${id}/${each.id}`,
        name: each.name,
        chosen: body?.wheel === id && body.id === each.id,
      })),
    })),
  };
}
