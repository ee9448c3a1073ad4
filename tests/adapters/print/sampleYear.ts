import { createWheelRenderer } from '../../../src/adapters/wheel/createWheelRenderer.ts';
import type { PrintedYear } from '../../../src/application/ports/picturePrinter.ts';
import type { WheelLook } from '../../../src/application/ports/wheelRenderer.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { yearTable } from '../../../src/domain/sheet/yearTable.ts';
import type { Language } from '../../../src/domain/time/language.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { type WheelPicture, wheelPicture } from '../../../src/domain/wheel/wheelPicture.ts';
import { content, event, phase } from '../../domain/wheel/sampleContent.ts';

/** A bit of everything that is drawn: shapes, states, arcs, curved text, hatching, dashes, what is struck out. */
export const SAMPLE: readonly Occurrence[] = [
  event('prove/raad/mote/2027/1', '2027-02-11', 1, {
    title: 'Rådmannskollegiet på Ærøya',
    status: 'confirmed',
  }),
  event('prove/raad/mote/2027/2', '2027-05-12', 3, {
    title: 'Møte i mai',
    status: 'tentative',
    place: 'Bodø',
  }),
  event('prove/raad/mote/2027/3', '2027-09-09', 1, { title: 'Avlyst høstmøte', status: 'cancelled' }),
  event('prove/raad/frist/2027', '2027-11-01', 1, { title: 'Årsrapport', kind: 'obligation' }),
  event('prove/dagen/2027', '2027-01-01', 1, {
    title: 'Dagen uten dato',
    kind: 'anchor',
    body: null,
    bodyName: null,
    time: { type: 'undated' },
  }),
];

export function samplePicture(occurrences = SAMPLE): WheelPicture {
  const winter = { county: '42', schoolYear: '2026/2027', kind: 'winter', status: 'confirmed' } as const;
  const [from, to] = ['2027-02-22' as PlainDate, '2027-02-26' as PlainDate];
  const plain = content(occurrences);
  return wheelPicture({
    ...plain,
    wheel: { ...plain.wheel, phases: [phase('ett', [3, 1], [6, 30]), phase('to', [8, 1], [11, 30], 'low')] },
    schoolHolidays: [{ ...winter, from, to, source: '', checked: null }],
  });
}

export function sampleSvg(look: WheelLook = {}, hrefOf: ((key: string) => string) | null = null): string {
  return createWheelRenderer().file(samplePicture(), hrefOf, look);
}

export function samplePrint(change: Partial<PrintedYear> = {}, language: Language = 'nb'): PrintedYear {
  return {
    svg: sampleSvg({}, (key) => `https://arshjul.example/o/${key}`),
    table: yearTable('Prøvehjulet 2027', SAMPLE, language),
    madeOn: '2026-11-22' as PlainDate,
    address: 'https://arshjul.example/prove/2027',
    ...change,
  };
}
