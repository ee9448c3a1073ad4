import type { PictureSize } from '../../domain/wheel/pictureSize.ts';
import { short } from './short.ts';

/** The drawing in its own units; it begins at 0, `y`. */
type Drawing = { readonly y: number; readonly width: number; readonly height: number };

/**
 * The size of a file and the part of the plane it shows: all of the drawing, in the middle, as large as the size and its margin
 * allow; and the ground under all of it. Without a size the file is as large as the drawing.
 */
export function fitted(
  drawing: Drawing,
  size: PictureSize | undefined,
): { readonly attributes: string; readonly paper: string } {
  if (!size) return boxed(drawing.width, drawing.height, { ...drawing, x: 0 });
  const { width, margin } = size;
  const height = size.height ?? Math.round((drawing.height * width) / drawing.width);
  const scale = Math.min((width - 2 * margin) / drawing.width, (height - 2 * margin) / drawing.height);
  const [across, down] = [width / scale, height / scale];
  return boxed(width, height, {
    x: (drawing.width - across) / 2,
    y: drawing.y + (drawing.height - down) / 2,
    width: across,
    height: down,
  });
}

function boxed(
  width: number,
  height: number,
  view: Drawing & { readonly x: number },
): { readonly attributes: string; readonly paper: string } {
  const [x, y, across, down] = [view.x, view.y, view.width, view.height].map(short);
  const left = x === '0' ? '' : ` x="${x}"`;
  return {
    attributes: `width="${width}" height="${height}" viewBox="${x} ${y} ${across} ${down}"`,
    paper: `<rect class="wheel-paper"${left} y="${y}" width="${across}" height="${down}"/>`,
  };
}
