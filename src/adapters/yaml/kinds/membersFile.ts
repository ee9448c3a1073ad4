import type * as z from 'zod';
import { addressField } from '../fields/addressField.ts';
import { busyField } from '../fields/busyField.ts';
import { closed } from '../fields/closed.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';

const mailbox = {
  name: plainText().describe('Rollens eller sekretariatets navn, aldri en persons.'),
  organisation: plainText().optional().describe('Virksomheten rollen hører til.'),
  address: addressField(),
  language: oneOf(['nb', 'nn', 'en']).optional().describe('Språket de får: nb, nn eller en. Ellers hjulets.'),
};

const office = closed({
  ...mailbox,
  busy: busyField().optional(),
  type: idText().optional().describe('Slaget virksomhet: kommune, fylkeskommune … Brukes av composition.'),
});

/** Schema of members.yaml. */
export const membersFile = closed({
  secretariats: keyed(closed(mailbox)).optional().describe('Sekretariatene, med id som nøkkel.'),
  offices: keyed(office).optional().describe('Rollene som er medlemmer av organer, med id som nøkkel.'),
  groups: keyed(listField(idText()))
    .optional()
    .describe('Grupper av roller, med id som nøkkel. En gruppe kan nevne andre grupper.'),
  guests: keyed(closed(mailbox))
    .optional()
    .describe('Gjester som inviteres til enkelte møter, med id som nøkkel.'),
});

export type MembersFile = z.output<typeof membersFile>;
