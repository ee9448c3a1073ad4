import ical from 'ical-generator';
import { createFeedRenderer } from '../src/adapters/ical/createFeedRenderer.ts';
import { firstDay } from '../src/domain/occurrences/firstDay.ts';
import { tell } from './measure.ts';
import { sampleFeed } from './sampleFeed.ts';

// Run by run.ts: events a second, rendered, linted and packed, beside ical-generator alone with the same words.

const ROUNDS = 40;
const content = await sampleFeed();
const shown = content.entries.filter(
  ({ occurrence }) => occurrence.visibility !== 'private' && firstDay(occurrence.time) !== null,
);

const ours = perSecond(() => createFeedRenderer().render(content).body.length);
const renderer = createFeedRenderer();
const again = perSecond(() => renderer.render(content).body.length);
const plain = perSecond(() => {
  const calendar = ical({ name: content.title, prodId: '//bench//nb' });
  for (const { occurrence } of shown) {
    calendar.createEvent({
      id: occurrence.key,
      start: new Date(`${firstDay(occurrence.time)}T09:00:00Z`),
      end: new Date(`${firstDay(occurrence.time)}T14:00:00Z`),
      summary: occurrence.title,
      description: occurrence.cite.join(', '),
    });
  }
  return calendar.toString().length;
});
const note = `${shown.length} events a feed; baseline: ical-generator, neither linted nor packed`;
tell([
  { name: 'feed rendered anew: linted, gzip and brotli', value: ours, unit: '1/s', baseline: plain, note },
  { name: 'feed rendered again from known events', value: again, unit: '1/s', baseline: plain, note },
]);

function perSecond(render: () => number): number {
  for (let round = 0; round < 5; round += 1) render();
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) render();
  return (shown.length * ROUNDS * 1000) / (performance.now() - started);
}
