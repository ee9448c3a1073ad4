import type { Citation, SourceDocument } from '../../../domain/schedule/citation.ts';
import { type DeskRole, deskRoles } from '../../../domain/schedule/deskRole.ts';
import type { DeskMember, Wheel } from '../../../domain/schedule/wheel.ts';
import { spotAt } from '../read/spot.ts';
import { unknownId } from './known.ts';
import { resolveAttestations } from './resolveAttestations.ts';
import { resolveTypes } from './resolveTypes.ts';
import { resolveAnchors } from './resolveAnchors.ts';
import { resolveBody } from './resolveBody.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveDecisions } from './resolveDecisions.ts';
import { peopleOf } from './peopleOf.ts';
import { recordedFacts } from './recordedFacts.ts';
import { resolveExtras } from './resolveExtras.ts';
import { resolveMailboxes } from './resolveMailboxes.ts';
import { resolvePlanning } from './resolvePlanning.ts';
import { spreadObligations } from './spreadObligations.ts';
import { unfoldGroups } from './unfoldGroups.ts';
import type { WheelContext } from './wheelContext.ts';

/** A wheel with everything in it resolved; `null` when its wheel.yaml could not be read. Faults are reported either way. */
export function resolveWheel(context: WheelContext): Wheel | null {
  const { folder, report, shared } = context;
  const language = folder.wheel?.data.language ?? 'nb';
  const citations = citationsOf(context);
  const mailboxes = resolveMailboxes(folder.members, language, report);
  unfoldGroups(folder.members, folder.known, report);
  const people = peopleOf(context, mailboxes.offices);
  const anchors = resolveAnchors(context);
  const written = folder.bodies.map((body) => resolveBody(body, people, context));
  const bodies = spreadObligations(written, context);
  const decisions = resolveDecisions(context);
  const facts = recordedFacts(context);
  const extras = resolveExtras(context);
  if (!folder.wheel) return null;
  const { data, spot } = folder.wheel;
  const counties = shared.counties === null ? null : new Set(shared.counties.map((county) => county.number));
  for (const [index, county] of (data.counties ?? []).entries()) {
    const unknown = unknownId(counties, county, 'fylket', '_shared/counties.yaml');
    if (unknown) report(unknown, spotAt(spot, 'counties', index).value);
  }
  return {
    id: folder.id,
    name: data.name,
    description: data.description ?? null,
    domain: data.domain,
    language,
    rings: Object.entries(data.rings ?? {}).map(([id, ring]) => ({
      id,
      name: ring.name,
      order: ring.order,
      cite: resolveCite(ring.cite, spotAt(spot, 'rings', id), context),
    })),
    phases: Object.entries(data.phases ?? {}).map(([id, phase]) => ({
      id,
      name: phase.name,
      window: phase.window,
      confidence: phase.confidence ?? 'medium',
      cite: resolveCite(phase.cite, spotAt(spot, 'phases', id), context),
      assumption: phase.assumption ?? null,
    })),
    counties: data.counties ?? [],
    countyNames: new Map((shared.counties ?? []).map(({ number, name }) => [number, name])),
    ...mailboxes,
    offices: [...mailboxes.offices, ...people.brought.values()],
    desk: deskMembers(data.desk),
    embed: data.embed,
    planning: resolvePlanning(data.planning, spotAt(spot, 'planning'), context),
    anchors,
    bodies,
    decisions,
    facts,
    extras,
    attestations: resolveAttestations(context),
    types: resolveTypes(context),
    citations,
    at: spotAt(spot, 'wheel').key,
  };
}

function deskMembers(
  desk: { readonly [role in DeskRole]?: readonly string[] | undefined } | undefined,
): readonly DeskMember[] {
  return deskRoles.flatMap((role) => (desk?.[role] ?? []).map((address) => ({ address, role })));
}

function citationsOf({ folder, report }: WheelContext): ReadonlyMap<string, Citation> {
  const citations = new Map<string, Citation>();
  if (!folder.sources) return citations;
  const { data, spot } = folder.sources;
  const documents = new Map<string, SourceDocument>(
    Object.entries(data.documents).map(([id, one]) => [
      id,
      { id, title: one.title, adoptedText: one.adopted ?? null, file: one.file ?? null },
    ]),
  );
  for (const [id, one] of Object.entries(data.citations)) {
    const unknown = unknownId(folder.known.documents, one.document, 'dokumentet', 'documents');
    if (unknown) report(unknown, spotAt(spot, 'citations', id, 'document').value);
    const document = documents.get(one.document);
    if (!document) continue;
    citations.set(id, {
      id,
      document,
      section: one.section,
      quote: one.quote,
      status: one.status ?? 'adopted',
    });
  }
  return citations;
}
