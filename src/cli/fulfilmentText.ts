import type { RecordedFulfilment } from '../application/recordFulfilment.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';

const STATES = {
  done: ['Meldt utført', 'Det går ingen flere påminnelser om det.'],
  waived: ['Frafalt', 'Det går ingen flere påminnelser om det.'],
  open: ['Åpnet igjen', 'Påminnelsene som gjenstår, går til sin tid.'],
} as const;

/** What was recorded of an obligation or duty, for a terminal. */
export function fulfilmentText({ occurrence, fulfilment, changed }: RecordedFulfilment): string {
  const [state, then] = STATES[fulfilment.state];
  const { title, bodyName, key, time } = occurrence;
  const body = bodyName === null || title.includes(bodyName) ? '' : ` – ${bodyName}`;
  return [
    `${title}${body}, frist ${formatMeetingTime(time, 'nb')}  ${key}`,
    changed
      ? `${state} av ${fulfilment.by}.`
      : fulfilment.state === 'open'
        ? 'Ingen endring: det er åpent fra før.'
        : `Ingen endring: ${state.toLowerCase()} av ${fulfilment.by} fra før.`,
    ...(fulfilment.reason === null
      ? []
      : [`${fulfilment.state === 'waived' ? 'Grunn' : 'Merknad'}: ${fulfilment.reason}`]),
    ...(changed ? [then] : []),
    '',
  ].join('\n');
}
