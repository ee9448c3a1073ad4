import type { PictureSize } from '../../domain/wheel/pictureSize.ts';
import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';

/** Draws a year as SVG. `hrefOf` gives the address a mark leads to, by the key of its occurrence. */
export type WheelRenderer = {
  /** For a page that has the stylesheet of the service: the picture, and the legend beside it. Ids begin with `hjul`. */
  page(
    picture: WheelPicture,
    hrefOf: (key: string) => string,
    /** Marks that may be moved are drawn so, and say where they are, for the script that lets them be dragged. */
    isMovable?: (key: string) => boolean,
  ): WheelDrawing;
  /**
   * A wheel without labels, legend and cards, square, to stand beside others on one page; ids begin with `id`. Each mark is
   * named for those who point at it or cannot see it.
   */
  little(picture: WheelPicture, hrefOf: (key: string) => string, id: string): string;
  /**
   * A file that stands alone: with its style, its legend and what has no date; without cards. `hrefOf` null: no links.
   * Light and in its own size unless `look` says otherwise.
   */
  file(picture: WheelPicture, hrefOf: ((key: string) => string) | null, look?: WheelLook): string;
};

export type WheelLook = {
  readonly theme?: 'light' | 'dark';
  /** The drawing is as large as the size allows, in its middle. */
  readonly size?: PictureSize;
};

export type WheelDrawing = {
  readonly svg: string;
  readonly legend: readonly { readonly icon: string; readonly text: string }[];
};
