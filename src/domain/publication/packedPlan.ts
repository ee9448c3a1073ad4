import type { Message } from '../messages/message.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Plan } from './plan.ts';

/**
 * A plan as it is kept: what several messages say of an occurrence stands once, in `occurrences`, and each message names it
 * by its number there, from 0. A meeting of thirty members is told of thirty times.
 */
export type PackedPlan = Omit<Plan, 'messages'> & {
  readonly occurrences: readonly Occurrence[];
  readonly messages: readonly (Omit<Message, 'occurrence'> & { readonly occurrence: number })[];
};

export function packPlan({ messages, ...plan }: Plan): PackedPlan {
  const numbers = new Map<string, number>();
  const occurrences: Occurrence[] = [];
  const packed = messages.map(({ occurrence, ...message }) => {
    const text = JSON.stringify(occurrence);
    const number = numbers.get(text) ?? occurrences.push(occurrence) - 1;
    numbers.set(text, number);
    return { ...message, occurrence: number };
  });
  return { ...plan, messages: packed, occurrences };
}

/** Throws when a message names an occurrence that is not there. */
export function unpackPlan({ occurrences, messages, ...plan }: PackedPlan): Plan {
  return {
    ...plan,
    messages: messages.map((message) => {
      const occurrence = occurrences[message.occurrence];
      if (!occurrence) throw new Error(`There is no occurrence number ${message.occurrence}`);
      return { ...message, occurrence };
    }),
  };
}
