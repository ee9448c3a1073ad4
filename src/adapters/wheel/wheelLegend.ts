import type { WheelDrawing } from '../../application/ports/wheelRenderer.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';
import { wheelWords } from '../../domain/wheel/wheelWords.ts';
import { shadeFill } from './drawGround.ts';
import { markShape } from './markShape.ts';

const KINDS: readonly Occurrence['kind'][] = ['meeting', 'obligation', 'duty', 'anchor'];
const STATUSES: readonly Occurrence['status'][] = ['confirmed', 'tentative', 'proposed', 'cancelled'];

/** What colours, shapes, fills and shading mean: only what the picture has. Icons are 20 × 16, without `svg` around. */
export function wheelLegend(picture: WheelPicture, id: string): WheelDrawing['legend'] {
  const words = wheelWords[picture.language];
  const shown = picture.marks.map(({ occurrence }) => occurrence);
  const kinds = KINDS.filter((kind) => shown.some((each) => each.kind === kind));
  const statuses = STATUSES.filter((status) => shown.some((each) => each.status === status));
  const shades = (['quiet', 'school', 'holiday'] as const).filter((kind) =>
    picture.shades.some((shade) => shade.kind === kind),
  );
  const shadeNames = { quiet: words.quiet, school: words.schoolHoliday, holiday: words.holiday };
  return [
    ...picture.rings.map(({ name, colour }) => ({
      icon: `<rect class="wheel-swatch ring-${colour}" x="2" y="3" width="16" height="10" rx="2"/>`,
      text: name,
    })),
    ...kinds.map((kind) => ({
      icon: markShape({ kind, status: 'proposed' }, 10, 8, 5.6),
      text: words.kinds[kind],
    })),
    ...statuses.map((status) => ({
      icon: markShape({ kind: 'meeting', status }, 10, 8, 5.6),
      text: words.statuses[status],
    })),
    ...shades.map((kind) => ({
      icon: `<rect class="wheel-frame" x="1.5" y="1.5" width="17" height="13"/><rect class="wheel-shade ${kind}"${shadeFill(kind, id)} x="${kind === 'holiday' ? 8 : 1}" y="1" width="${kind === 'holiday' ? 4 : 18}" height="14"/>`,
      text: shadeNames[kind],
    })),
    ...(picture.phases.some(({ sure }) => !sure)
      ? [
          {
            icon: '<rect class="wheel-phase unsure" x="2" y="3" width="16" height="10" rx="3"/>',
            text: words.lowConfidence,
          },
        ]
      : []),
    ...(picture.hand === null
      ? []
      : [
          {
            icon: '<path class="wheel-hand" d="M10,1V15"/><path class="wheel-tip" d="M5.5,1H14.5L10,7Z"/>',
            text: words.today,
          },
        ]),
  ];
}
