import type { Body } from '../../../domain/schedule/body.ts';
import type { Obligation } from '../../../domain/schedule/obligation.ts';
import type { Series } from '../../../domain/schedule/series.ts';
import { spotAt } from '../read/spot.ts';
import type { CheckedBody } from './checkedFolder.ts';
import { type Known, unknownId } from './known.ts';
import { lifeObligations } from './lifeObligations.ts';
import type { People } from './peopleOf.ts';
import { resolveAppointments } from './resolveAppointments.ts';
import { resolveBodyCite } from './resolveBodyCite.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveComposition } from './resolveComposition.ts';
import { resolveFacts } from './resolveFacts.ts';
import { resolveGates } from './resolveGates.ts';
import { resolveRoutes } from './resolveRoutes.ts';
import { resolveLife } from './resolveLife.ts';
import { resolveObligation } from './resolveObligation.ts';
import { resolveSeats } from './resolveSeats.ts';
import { resolveSeries } from './resolveSeries.ts';
import type { WheelContext } from './wheelContext.ts';

/** A body with its references resolved, its groups unfolded, and defaults filled in. */
export function resolveBody(body: CheckedBody, people: People, context: WheelContext): Body {
  const { data, spot, county } = body;
  const { folder, wheels, shared, report } = context;
  const index = wheels.get(folder.id);
  const members = `${folder.id}/members.yaml`;
  const check = (
    known: Known,
    id: string | undefined,
    what: string,
    where: string,
    path: PropertyKey[],
  ): void => {
    const unknown = id === undefined ? null : unknownId(known, id, what, where);
    if (unknown) report(unknown, spotAt(spot, ...path).value);
  };
  check(folder.known.rings, data.ring, 'ringen', `${folder.id}/wheel.yaml`, ['ring']);
  check(folder.known.secretariats, data.secretariat, 'sekretariatet', members, ['secretariat']);
  check(folder.known.offices, data.leader, 'rollen', members, ['leader']);
  check(folder.known.offices, data.deputy_leader, 'rollen', members, ['deputy_leader']);
  for (const [position, id] of (data.organisers ?? []).entries()) {
    check(folder.known.secretariats, id, 'sekretariatet', members, ['organisers', position]);
  }
  const bodies = index?.allBodies === true ? new Set(index.bodies.keys()) : null;
  check(bodies, data.parent, 'organet', `${folder.id}/bodies`, ['parent']);
  for (const [position, id] of (data.parents ?? []).entries()) {
    check(bodies, id, 'organet', `${folder.id}/bodies`, ['parents', position]);
  }
  const numbers = shared.counties === null ? null : new Set(shared.counties.map(({ number }) => number));
  check(numbers, data.county, 'fylket', '_shared/counties.yaml', ['county']);
  const seats = resolveSeats(body, people, context);
  const series: Series[] = [];
  for (const [id, written] of Object.entries(data.series ?? {})) {
    const one = index?.bodies.get(data.body)?.series.get(id);
    if (one) series.push(resolveSeries(id, written, spotAt(spot, 'series', id), data, one, context));
  }
  const obligations: Obligation[] = [];
  for (const [id, written] of Object.entries(data.obligations ?? {})) {
    const at = spotAt(spot, 'obligations', id);
    if (Object.hasOwn(data.series ?? {}, id)) {
      report(
        {
          code: 'schedule-duplicate-key',
          message: `«${id}» er både en serie og en frist i dette organet.`,
          remedy: 'Gi en av dem et annet navn; ellers får de samme nøkkel i kalenderen.',
        },
        at.key,
      );
    }
    const obligation = resolveObligation(id, written, at, data, context);
    if (obligation) obligations.push(obligation);
  }
  return {
    id: data.body,
    name: data.name,
    type: data.type ?? null,
    purpose: data.purpose ?? null,
    ring: data.ring ?? null,
    parent: data.parent ?? null,
    secretariat: data.secretariat ?? null,
    parents: data.parents ?? [],
    organisers: data.organisers ?? [],
    members: [
      ...new Set(seats.flatMap(({ office, as }) => (office === null || as === 'deputy' ? [] : [office]))),
    ],
    seats,
    asOf: data.as_of ?? null,
    leader: data.leader ?? null,
    deputyLeader: data.deputy_leader ?? null,
    aliases: (data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)),
    formerNames: (data.aliases ?? []).filter((alias) => typeof alias !== 'string'),
    composition: resolveComposition(data.composition, spotAt(spot, 'composition'), context),
    ...(data.quorum ? { quorum: data.quorum } : {}),
    appointments: resolveAppointments(body, context),
    life: resolveLife(body, context),
    written: [...spot.children.keys(), ...Object.keys(data.sections ?? {})],
    open: Object.entries(data.open ?? {}).map(([key, one]) => {
      const at = spotAt(spot, 'open', key);
      const cite = typeof one === 'string' ? [] : resolveCite(one.cite, at, context);
      return { key, reason: typeof one === 'string' ? one : one.reason, cite, at: at.key };
    }),
    county: data.county ?? county?.number ?? null,
    visibility: data.visibility ?? 'public',
    status: data.status ?? 'adopted',
    series,
    gates: resolveGates(data.gates, spotAt(spot, 'gates'), context),
    routes: resolveRoutes(data.routes, spotAt(spot, 'routes'), context),
    obligations: [...obligations, ...lifeObligations(body, context)],
    facts: resolveFacts(data.facts, spotAt(spot, 'facts'), context),
    notes: (data.notes ?? []).map((note, position) => {
      const at = spotAt(spot, 'notes', position);
      return { cite: resolveCite(note.cite, at, context), reason: note.reason, at: at.key };
    }),
    ...resolveBodyCite(data, spot, context),
    assumption: data.assumption ?? null,
    busy: data.busy === undefined ? undefined : { source: data.busy, at: spotAt(spot, 'busy').value },
    ...(body.version ? { version: body.version } : {}),
    at: spotAt(spot, 'body').key,
  };
}
