import type { Language } from '../time/language.ts';
import type { Anchor } from './anchor.ts';
import type { Attestation } from './attestation.ts';
import type { Body } from './body.ts';
import type { Citation } from './citation.ts';
import type { Decision } from './decision.ts';
import type { DeskRole } from './deskRole.ts';
import type { ExtraMeeting } from './extraMeeting.ts';
import type { RecordedFact } from './fact.ts';
import type { Mailbox } from './mailbox.ts';
import type { PlanningPreferences } from './planningPreferences.ts';
import type { SourcePlace } from './sourcePlace.ts';
import type { TypeRule } from './typeRule.ts';
import type { Window } from './window.ts';

/** One folder of schedules: bodies, the picture they are drawn in, and what has been decided per year. */
export type Wheel = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Domain part of UIDs; permanent, since calendars know events by it. */
  readonly domain: string;
  readonly language: Language;
  readonly rings: readonly Ring[];
  readonly phases: readonly Phase[];
  /** Numbers of the counties whose school holidays concern this wheel. */
  readonly counties: readonly string[];
  /** What counties are called, by number. */
  readonly countyNames?: ReadonlyMap<string, string> | undefined;
  readonly secretariats: readonly Mailbox[];
  readonly offices: readonly Mailbox[];
  readonly guests: readonly Mailbox[];
  readonly planning: PlanningPreferences;
  readonly anchors: readonly Anchor[];
  readonly bodies: readonly Body[];
  readonly decisions: readonly Decision[];
  readonly facts: readonly RecordedFact[];
  /** Meetings beside those the rules ask for. */
  readonly extras: readonly ExtraMeeting[];
  readonly attestations: readonly Attestation[];
  readonly types: readonly TypeRule[];
  readonly citations: ReadonlyMap<string, Citation>;
  /** Who may sign in at the desk, and as what; absent: nobody. An address may be listed more than once. */
  readonly desk?: readonly DeskMember[] | undefined;
  /** Web origins, such as `https://intranett.example`, whose pages may show this wheel in a frame; absent: none. */
  readonly embed?: readonly string[] | undefined;
  readonly at: SourcePlace;
  /** The same wheel as its rules are from a year on, in order of years, see `wheelIn`; absent when none changes. */
  readonly later?: readonly { readonly from: number; readonly wheel: Wheel }[] | undefined;
};

/** An address that may sign in at the desk. */
export type DeskMember = { readonly address: string; readonly role: DeskRole };

/** A group of bodies drawn as one ring; order 1 is outermost. */
export type Ring = {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly cite: readonly string[];
};

/** A named arc of the year; may wrap New Year and overlap others. */
export type Phase = {
  readonly id: string;
  readonly name: string;
  readonly window: Window;
  readonly confidence: 'low' | 'medium' | 'high';
  readonly cite: readonly string[];
  readonly assumption: string | null;
};
