import type { SampleSubject } from '../../../src/adapters/mail/sampleSubject.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { sampleContext } from '../ical/sampleMessage.ts';
import { sampleOccurrence } from '../ical/sampleOccurrence.ts';
import { reminder } from './sampleMails.ts';

/** What the samples of mail are about in tests: one rule more than is shown. */
export function sampleSubject(): SampleSubject {
  const quote = (section: string, text: string) => ({
    quote: text,
    section,
    document: 'Mandat for kollegiet',
  });
  return {
    meeting: sampleOccurrence({ cite: ['AGD-38', 'AGD-39', 'AGD-40'] }),
    deadline: reminder().occurrence,
    context: sampleContext({
      createdAt: '2026-11-02T08:00:00.000Z' as Instant,
      citations: new Map([
        ...sampleContext().citations,
        ['AGD-39', quote('Møteplan', 'Møtene varer fra klokken 10 til 15')],
        ['AGD-40', quote('Vertskap', 'Vertskapet går på omgang')],
      ]),
    }),
  };
}
