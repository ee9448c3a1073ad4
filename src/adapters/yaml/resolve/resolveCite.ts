import { didYouMean } from '../issues/didYouMean.ts';
import { listed } from '../issues/listed.ts';
import { quoted } from '../issues/quoted.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import type { WheelContext } from './wheelContext.ts';

/** The citation ids under `cite` of an owner, each known in the wheel's sources.yaml. */
export function resolveCite(
  cite: string | readonly string[] | undefined,
  owner: Spot,
  { folder, report }: Pick<WheelContext, 'folder' | 'report'>,
): readonly string[] {
  if (cite === undefined) return [];
  const ids = typeof cite === 'string' ? [cite] : cite;
  const known = folder.known.citations;
  const spot = spotAt(owner, 'cite');
  for (const [index, id] of ids.entries()) {
    if (known === null || known.has(id)) continue;
    const alike = [...known].filter((one) => one.slice(0, 3) === id.slice(0, 3));
    report(
      {
        code: 'schedule-unknown-citation',
        message: `Kilden ${quoted(id)} finnes ikke i ${folder.id}/sources.yaml.${didYouMean(id, known)}`,
        remedy:
          alike.length > 0
            ? `Før den inn der, eller bruk en som finnes: ${listed(alike)}.`
            : 'Før den inn der.',
      },
      spotAt(spot, index).value,
    );
  }
  return [...new Set(ids)];
}
