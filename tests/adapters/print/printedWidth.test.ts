import Pdf from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { printFonts } from '../../../src/adapters/print/printFonts.ts';
import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../../src/adapters/yaml/createScheduleSource.ts';
import { loadCalendar } from '../../../src/application/loadCalendar.ts';
import { wheelPicture } from '../../../src/domain/wheel/wheelPicture.ts';
import { wheelYear } from '../../../src/domain/wheel/wheelYear.ts';
import { wheelFrame } from '../../../src/domain/wheel/wheelFrame.ts';

const doc = new Pdf();
const widthOf = (text: string, size: number, bold: boolean): number =>
  doc
    .font(bold ? printFonts.bold : printFonts.regular)
    .fontSize(size)
    .widthOfString(text);

describe('the wheels as they come, in the letters they are printed with', async () => {
  const source = createScheduleSource({ folder: 'schedules' });
  const { schedules, occurrences } = await loadCalendar(source, createHighsSolver(), [2027], new Map());

  test.each(schedules.wheels.map(({ id }) => id))(
    '%s: no label reaches out of its box or into another',
    (id) => {
      const picture = wheelPicture({
        wheel: schedules.wheels.find((each) => each.id === id)!,
        period: wheelYear(2027),
        occurrences: occurrences.filter(({ wheel }) => wheel === id),
        schoolHolidays: schedules.schoolHolidays,
        today: null,
        language: 'nb',
      });
      const boxes = picture.labels.map(({ side, at, textX, date, lines, box }) => {
        const { size } = wheelFrame.labels;
        const ends = [
          ...lines.map(({ text }) => ({ x: textX, width: widthOf(text, size, false) })),
          { x: at.x, width: widthOf(date, size, true) },
        ].map(({ x, width }) => (side === 'left' ? [x - width, x] : [x, x + width]));
        const from = Math.min(...ends.map(([start = 0]) => start));
        const to = Math.max(...ends.map(([, end = 0]) => end));
        return { from, to, top: box.y, bottom: box.y + box.height };
      });
      expect(boxes.length).toBeGreaterThan(5);
      for (const [index, one] of boxes.entries()) {
        expect(one.from).toBeGreaterThan(0);
        expect(one.to).toBeLessThan(wheelFrame.width);
        for (const other of boxes.slice(index + 1)) {
          const apart = one.to < other.from || other.to < one.from;
          expect(apart || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
        }
      }
      for (const { text, radius, half } of picture.phases.flatMap(({ lines }) => lines))
        expect(widthOf(text, 12, false)).toBeLessThanOrEqual(2 * half * radius);
    },
  );
});
