import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import { renderInvitation } from '../../../src/adapters/ical/renderInvitation.ts';
import { sampleContext, sampleMessage } from './sampleMessage.ts';
import { published, sampleFeed } from './sampleFeed.ts';
import { allDay, sampleOccurrence, timed } from './sampleOccurrence.ts';

// Run as a process of its own with TZ set: prints a feed and an invitation.
const entries = [
  published(sampleOccurrence()),
  published(
    sampleOccurrence({
      key: 'b',
      uid: 'b@agder.example',
      kind: 'obligation',
      time: allDay('2027-03-01', '2027-03-02'),
    }),
  ),
  published(
    sampleOccurrence({
      key: 'c',
      uid: 'c@agder.example',
      time: timed('2026-10-24', '12:00', '2026-10-25', '12:00'),
    }),
  ),
];
process.stdout.write(createFeedRenderer().render(sampleFeed({ entries })).body);
process.stdout.write(renderInvitation(sampleMessage(), sampleContext()));
