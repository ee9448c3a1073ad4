import type { SampleSubject } from '../src/adapters/mail/sampleSubject.ts';
import { trialSubject } from '../src/adapters/mail/trialSubject.ts';
import { mailContext } from '../src/application/mailContext.ts';
import { compareOccurrences } from '../src/domain/occurrences/compareOccurrences.ts';
import { firstDay } from '../src/domain/occurrences/firstDay.ts';
import type { Occurrence } from '../src/domain/occurrences/occurrence.ts';
import type { Wheel } from '../src/domain/schedule/wheel.ts';
import type { Instant } from '../src/domain/time/instant.ts';

const SERVICE = { mailFrom: 'arshjul@arshjul.example', baseUrl: 'https://arshjul.example' };

/**
 * What the mails of a wheel are about in the preview: its first meeting with a date and somebody to call, and its first deadline with
 * somebody to remind; those with the most to say go first. Made-up ones stand in for what the wheel does not have.
 */
export function previewSubject(
  wheel: Wheel,
  occurrences: readonly Occurrence[],
  now: Instant,
): SampleSubject {
  const own = occurrences
    .filter((each) => each.wheel === wheel.id && firstDay(each.time) !== null)
    .toSorted(compareOccurrences);
  const richest = (all: readonly Occurrence[]): Occurrence | undefined =>
    all.toSorted((a, b) => wordsIn(b) - wordsIn(a))[0];
  const meeting = richest(own.filter((each) => each.kind === 'meeting' && each.invited.length > 0));
  const deadline = richest(own.filter((each) => each.kind === 'obligation' && each.owner !== null));
  const about = meeting ?? { ...trialSubject.meeting, wheel: wheel.id };
  const message = {
    kind: 'digest',
    wheel: wheel.id,
    content: { subject: '', intro: '', sections: [] },
  } as const;
  const sender = mailContext(
    [wheel],
    {
      ...message,
      key: 'digest.eksempel',
      recipient: trialSubject.deadline.owner!,
      dueAt: now,
      expiresAt: null,
    },
    now,
    SERVICE,
  );
  const body = wheel.bodies.find(({ id }) => id === about.body);
  const secretariat = wheel.secretariats.find(({ id }) => id === body?.secretariat) ?? wheel.secretariats[0];
  return {
    meeting: { ...about, status: 'confirmed' },
    deadline: deadline ?? { ...trialSubject.deadline, wheel: wheel.id },
    context: secretariat
      ? { ...sender, sender: { ...sender.sender, name: secretariat.name }, replyTo: secretariat }
      : sender,
  };
}

function wordsIn({ agenda, checklist = [], purpose, place, cite }: Occurrence): number {
  return agenda.length + checklist.length + cite.length + (purpose ? 2 : 0) + (place ? 2 : 0);
}
