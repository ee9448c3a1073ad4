import { type Arc, arc } from 'd3-shape';

export type ArcShape = {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
  readonly corner?: number;
};

type Drawer = Arc<void, ArcShape>;

// d3-shape can round its numbers; its types do not know it yet.
const rounded = arc<void, ArcShape>() as Drawer & { digits(count: number): Drawer };

const draw = rounded
  .digits(1)
  .startAngle(({ from }) => from)
  .endAngle(({ to }) => to)
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer)
  .cornerRadius(({ corner = 0 }) => corner);

/** The path of a stretch of a ring around the point 0, 0; angles in radians clockwise from the top. */
export function arcPath(shape: ArcShape): string {
  return draw(shape) ?? '';
}
