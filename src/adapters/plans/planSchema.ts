import { z } from 'zod';

/**
 * The shape of a saved plan, version 2. Objects may hold more than is named here: what an occurrence says may grow without
 * a plan becoming another kind of thing. `messages[].occurrence` is a number in `occurrences`, so that what thirty members
 * are told of stands once.
 */
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'et tidspunkt i UTC');
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'en dato');
const moment = z.looseObject({ date: day, time: z.string().regex(/^\d\d:\d\d$/, 'et klokkeslett') });
const key = z.string().min(1);
const notify = z.enum(['significant', 'all', 'none']);
const reason = z.enum(['new', 'time', 'place', 'text', 'cancelled', 'unconfirmed', 'removed', 'address']);
const method = z.enum(['REQUEST', 'CANCEL']);

const role = z.looseObject({
  id: z.string().min(1),
  name: z.string(),
  address: z.string().regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/, 'en e-postadresse'),
  language: z.enum(['nb', 'nn', 'en']),
  role: z.string(),
});

const occurrence = z.looseObject({
  key,
  uid: z.string().min(1),
  wheel: z.string(),
  body: z.string().nullable(),
  kind: z.enum(['meeting', 'obligation', 'duty', 'anchor']),
  year: z.int(),
  title: z.string(),
  time: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('allDay'), start: day, end: day }),
    z.looseObject({ type: z.literal('timed'), start: moment, end: moment }),
    z.looseObject({ type: z.literal('undated') }),
  ]),
  status: z.enum(['proposed', 'tentative', 'confirmed', 'cancelled']),
  visibility: z.enum(['public', 'members', 'private']),
  invited: z.array(role),
  owner: role.nullable(),
  remind: z.array(z.looseObject({ amount: z.int(), unit: z.string() })),
});

const message = z.looseObject({
  key,
  kind: z.enum(['invitation', 'reminder', 'escalation', 'nudge']),
  method: method.nullable(),
  occurrence: z.int().min(0),
  sequence: z.int().min(0),
  offset: z.string().nullable(),
  recipient: role,
  dueAt: instant,
  expiresAt: instant.nullable(),
});

export const planSchema = z.looseObject({
  version: z.literal(2),
  /** Newest revision when the plan was made. */
  basedOn: z.int().min(0),
  /** Of the files it was made from. */
  fingerprint: z.string().min(1),
  madeAt: instant,
  years: z.array(z.int()).min(1),
  notify,
  reverts: z.int().min(1).optional(),
  changes: z.array(
    z.looseObject({
      type: z.enum(['added', 'moved', 'changed', 'cancelled', 'removed', 'revived']),
      key,
      before: occurrence.nullable(),
      after: occurrence.nullable(),
      sequence: z.int().min(0),
      aspects: z.array(z.string()),
    }),
  ),
  messages: z.array(message),
  occurrences: z.array(occurrence),
  /** Why each invitation is sent, by key of the message. */
  reasons: z.record(z.string(), z.array(reason)),
  heldBack: z.array(z.looseObject({ occurrence: key, method, recipient: role, reasons: z.array(reason) })),
  /** Recorded messages that fall away. */
  superseded: z.array(
    z.looseObject({ key, occurrence: key, kind: z.string(), recipient: role, dueAt: instant }),
  ),
  feeds: z.array(z.string()),
});
