import { packPlan } from '../domain/publication/packedPlan.ts';
import { isTrueTo } from '../domain/publication/isTrueTo.ts';
import { outdatedBy } from '../domain/publication/outdatedBy.ts';
import type { Plan } from '../domain/publication/plan.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { formatMoment } from '../domain/time/formatMoment.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import { loadSchedules } from './loadSchedules.ts';
import type { PlanSources } from './makePlan.ts';
import type { PublicationStore } from './ports/publicationStore.ts';
import { planningYears } from './planningYears.ts';

/**
 * Whether a saved plan may still be applied just as it is: throws `plan-applied`, `plan-files-changed`, `plan-stale` or
 * `plan-outdated` with what has happened since. What it tells is worked out once more, so that nobody is written to whom its changes do not
 * concern. Answers the wheels, for names. The last word is the transaction's own.
 */
export async function checkSavedPlan(
  plan: Plan,
  { source, publications, clock }: Pick<PlanSources, 'source' | 'publications' | 'clock'>,
): Promise<readonly Wheel[]> {
  const latest = await publications.latestRevision();
  const applied = latest === plan.basedOn ? null : await appliedAs(plan, latest, publications);
  if (applied !== null) throw alreadyApplied(applied);
  const { schedules } = await loadSchedules(source);
  const made = formatMoment(plan.madeAt, 'nb');
  if (schedules.fingerprint !== plan.fingerprint)
    throw refused('plan-files-changed', `Filene er endret siden planen ble laget (${made}).`);
  if (latest !== plan.basedOn)
    throw refused(
      'plan-stale',
      `Planen bygger på revisjon ${plan.basedOn}, men revisjon ${latest} er publisert i mellomtiden.`,
    );
  const now = clock.now();
  if (planningYears(now).join() !== plan.years.join())
    throw refused('plan-outdated', `Planen er fra ${made}, og et nytt år er begynt.`);
  const late = outdatedBy(plan, now);
  if (late)
    throw refused(
      'plan-outdated',
      `Planen er fra ${made}, og siden er det blitt for sent for «${late.title}».`,
    );
  const keys = plan.changes.map(({ key }) => key);
  const published = await publications.publishedOf(keys);
  const conversations = await publications.conversations(keys);
  if (!isTrueTo(plan, { published, conversations }))
    throw refused(
      'plan-stale',
      'Planen stemmer ikke med det som er publisert og sendt: noe er sendt siden den ble laget, eller den er endret for hånd.',
    );
  return schedules.wheels;
}

/** The revision that is this very plan; null when it was never applied, or is too old to be known. */
async function appliedAs(
  plan: Plan,
  latest: number,
  publications: Pick<PublicationStore, 'history' | 'revision'>,
): Promise<number | null> {
  // Only what came next can have been based on the same revision.
  const since = await publications.history(latest - plan.basedOn);
  const next = since.findLast(({ id }) => id > plan.basedOn);
  if (!next) return null;
  const kept = await publications.revision(next.id);
  return kept?.plan && JSON.stringify(packPlan(kept.plan)) === JSON.stringify(packPlan(plan))
    ? next.id
    : null;
}

function alreadyApplied(revision: number): ArshjulError {
  return new ArshjulError('plan-applied', `Planen er allerede gjennomført som revisjon ${revision}.`, {
    remedy: `Det er ikke mer å gjøre. «npx arshjul show ${revision}» viser hva det er blitt av meldingene.`,
  });
}

function refused(code: 'plan-files-changed' | 'plan-stale' | 'plan-outdated', message: string): ArshjulError {
  return new ArshjulError(code, message, {
    remedy:
      'Lag en ny plan (npx arshjul plan -o plan.json), se over den og ta den i bruk. Ingenting er endret.',
  });
}
