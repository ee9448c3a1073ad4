import type { WheelDrawing, WheelLook, WheelRenderer } from '../../application/ports/wheelRenderer.ts';
import { wheelFrame } from '../../domain/wheel/wheelFrame.ts';
import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';
import { wheelWords } from '../../domain/wheel/wheelWords.ts';
import { drawFooter } from './drawFooter.ts';
import { drawGround, drawNames } from './drawGround.ts';
import { drawLinks } from './drawLinks.ts';
import { drawHand, drawLabels, drawLeaders, drawMarks } from './drawMarks.ts';
import { escapeXml } from './escapeXml.ts';
import { fileStyle } from './fileStyle.ts';
import { fitted } from './fitted.ts';
import { wheelLegend } from './wheelLegend.ts';

const ID = 'hjul';
/** Around a wheel without labels: room for the tip of the hand. */
const MARGIN = 8;

/** Draws wheels as SVG with d3-shape. Everything written by people is escaped; no scripts, nothing fetched. */
export function createWheelRenderer(): WheelRenderer {
  const styles = { light: fileStyle('light'), dark: fileStyle('dark') };
  return {
    page(picture, hrefOf, isMovable): WheelDrawing {
      const { width } = wheelFrame;
      const height = wheelFrame.height - 2 * picture.crop;
      const parts = [
        head(
          picture,
          `class="wheel" width="${width}" height="${height}" viewBox="0 ${picture.crop} ${width} ${height}"`,
        ),
        ground(picture),
        drawLinks(picture, hrefOf, true, isMovable),
        '</svg>',
      ];
      const legend = wheelLegend(picture, ID).map(({ icon, text }) => ({
        icon: `<svg class="wheel-icon" viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">${icon}</svg>`,
        text,
      }));
      return { svg: parts.join(''), legend };
    },
    little(picture, hrefOf, id): string {
      const { centre, radius } = wheelFrame;
      const half = radius + MARGIN;
      const box = `${centre.x - half} ${centre.y - half} ${2 * half} ${2 * half}`;
      const bare = { ...picture, labels: [], numbers: [] };
      return [
        head(picture, `class="wheel-little" width="${2 * half}" height="${2 * half}" viewBox="${box}"`, id),
        ground(bare, id),
        drawLinks(bare, hrefOf, false),
        '</svg>',
      ].join('');
    },
    file(picture, hrefOf, { theme = 'light', size }: WheelLook = {}): string {
      const footer = drawFooter(picture, ID);
      const height = wheelFrame.height - 2 * picture.crop + footer.height;
      const { attributes, paper } = fitted({ y: picture.crop, width: wheelFrame.width, height }, size);
      return [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        head(picture, `xmlns="http://www.w3.org/2000/svg" lang="${picture.language}" ${attributes}`),
        `<style>${styles[theme]}</style>${paper}`,
        ground(picture),
        drawLinks(picture, hrefOf, false),
        footer.svg,
        '</svg>\n',
      ].join('');
    },
  };
}

function head({ name, period, language }: WheelPicture, attributes: string, id = ID): string {
  const words = wheelWords[language];
  const title = words.alt.replace('{name}', () => name).replace('{year}', () => period.name);
  return `<svg ${attributes} role="group" aria-labelledby="${id}-tittel" aria-describedby="${id}-om"><title id="${id}-tittel">${escapeXml(title)}</title><desc id="${id}-om">${escapeXml(words.about)}</desc>${patterns(id)}`;
}

/** Lines at two slants: shading that is told apart without colour. */
function patterns(id: string): string {
  return `<defs><pattern id="${id}-skole" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="wheel-hatch" d="M0,0V7"/></pattern></defs>`;
}

function ground(picture: WheelPicture, id = ID): string {
  const { centre } = wheelFrame;
  return [
    '<g aria-hidden="true">',
    `<g transform="translate(${centre.x} ${centre.y})">${drawGround(picture, id)}</g>`,
    drawLeaders(picture),
    `<g transform="translate(${centre.x} ${centre.y})">${drawNames(picture, id)}</g>`,
    drawHand(picture),
    drawMarks(picture),
    `<g class="wheel-wide">${drawLabels(picture)}</g>`,
    '</g>',
  ].join('');
}
