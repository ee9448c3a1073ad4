import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';

/** Draws a year as SVG. `hrefOf` gives the address a mark leads to, by the key of its occurrence. */
export type WheelRenderer = {
  /** For a page that has the stylesheet of the service: the picture, and the legend beside it. Ids begin with `hjul`. */
  page(picture: WheelPicture, hrefOf: (key: string) => string): WheelDrawing;
  /** A file that stands alone: with its style, its legend and what has no date; without cards. `hrefOf` null: no links. */
  file(picture: WheelPicture, hrefOf: ((key: string) => string) | null): string;
};

export type WheelDrawing = {
  readonly svg: string;
  readonly legend: readonly { readonly icon: string; readonly text: string }[];
};
