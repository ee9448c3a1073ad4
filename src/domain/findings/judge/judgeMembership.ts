import { bodyFact, type JudgedBody } from '../bodyFact.ts';
import type { JudgedFact } from '../judgedFact.ts';

const STALE_MONTHS = 24;

/** Lists of members that are old, seats and roles nobody is entered for, and appointments without an end. */
export function judgeMembership(about: JudgedBody): readonly JudgedFact[] {
  return [...stale(about), ...vacant(about), ...appointed(about)];
}

function stale({ body, year }: JudgedBody): readonly JudgedFact[] {
  const { asOf } = body;
  if (asOf === null) return [];
  const age = year * 12 - (Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1);
  if (age <= STALE_MONTHS) return [];
  return [
    bodyFact(body, {
      code: 'year-members-stale',
      severity: 'warning',
      predicate: `har en medlemsliste fra ${asOf}, over to år gammel`,
      remedy: 'Be organet bekrefte listen, og skriv den nye måneden i «as_of».',
      at: body.at,
      cite: body.backing.filter(({ key }) => key === 'as_of').flatMap(({ cite }) => cite),
    }),
  ];
}

function vacant({ body }: JudgedBody): readonly JudgedFact[] {
  return body.seats
    .filter((seat) => seat.vacant)
    .map(({ name, cite, at }) =>
      bodyFact(body, {
        code: 'year-seat-vacant',
        severity: 'info',
        predicate: `har en ledig plass: ${name} er ikke ført`,
        remedy: 'Skriv rollen i organet plassen følger av.',
        at,
        cite,
      }),
    );
}

function appointed({ body }: JudgedBody): readonly JudgedFact[] {
  return body.appointments.flatMap(({ what, to, vacant: empty, cite, at }) => {
    if (empty !== null && empty.length > 0) {
      return [
        bodyFact(body, {
          code: 'year-appointment',
          severity: 'info',
          predicate: `har ikke ført hvem som er oppnevnt (${what}): ${empty.join(', ')}`,
          remedy: 'Skriv «leader» i organets fil når det er oppnevnt noen.',
          at,
          cite,
        }),
      ];
    }
    if (empty !== null || to !== null) return [];
    return [
      bodyFact(body, {
        code: 'year-appointment',
        severity: 'info',
        predicate: `har en oppnevning uten sluttdato: ${what}`,
        remedy: 'Bekreft at den gjelder, og skriv «to» når siste dag er kjent; da minnes det i tide.',
        at,
        cite,
      }),
    ];
  });
}
