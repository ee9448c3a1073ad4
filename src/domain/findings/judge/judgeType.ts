import { bodyFact, type JudgedBody } from '../bodyFact.ts';
import type { JudgedFact } from '../judgedFact.ts';

const NAMES: Readonly<Record<string, string>> = {
  purpose: 'formål',
  members: 'medlemmer',
  leader: 'leder',
  secretariat: 'sekretariat',
  series: 'møtehyppighet og møteform',
  obligations: 'frister og rapportering',
  parent: 'overordnet organ',
  mandate: 'mandat',
  terms: 'funksjonstid',
};

/** What the type of a body asks of its file. What its file says is open is told by itself, and not again here. */
export function judgeType({ wheel, body }: JudgedBody): readonly JudgedFact[] {
  const rule = wheel.types.find(({ type }) => type === body.type);
  if (!rule) return [];
  const open = new Set(body.open.map(({ key }) => key));
  const { cite } = rule;
  const missing = rule.required.filter((key) => !body.written.includes(key) && !open.has(key));
  const surplus = rule.absent.filter((key) => body.written.includes(key));
  const parent = wheel.bodies.find(({ id }) => id === body.parent);
  const facts: JudgedFact[] = missing.map((key) =>
    bodyFact(body, {
      code: 'year-incomplete',
      severity: 'warning',
      predicate: `mangler ${NAMES[key] ?? key}, som alle organer av slaget «${rule.type}» skal ha`,
      remedy: `Legg til «${key}» i organets fil (under «sections» når det ikke er en egen nøkkel), eller si under «open» hvorfor det ikke står.`,
      at: body.at,
      cite,
    }),
  );
  for (const key of surplus) {
    facts.push(
      bodyFact(body, {
        code: 'year-incomplete',
        severity: 'warning',
        predicate: `har ${NAMES[key] ?? key}, som organer av slaget «${rule.type}» ikke skal ha`,
        remedy: `Ta bort «${key}», eller gi organet et annet slag.`,
        at: body.at,
        cite,
      }),
    );
  }
  if (rule.parents.length > 0 && !rule.parents.includes(parent?.type ?? '') && !open.has('parent')) {
    facts.push(
      bodyFact(body, {
        code: 'year-incomplete',
        severity: 'error',
        predicate: `hører ikke under et organ av slaget ${rule.parents.map((each) => `«${each}»`).join(' eller ')}`,
        remedy: 'Skriv organet det er knyttet til under «parent».',
        at: body.at,
        cite,
      }),
    );
  }
  const { mandate } = body.life;
  if (rule.limited && !mandate?.to && !open.has('mandate')) {
    facts.push(
      bodyFact(body, {
        code: 'year-mandate',
        severity: 'error',
        predicate: mandate ? 'har et mandat uten sluttdato' : 'mangler et tidsavgrenset mandat',
        remedy: 'Legg til mandate: { from: …, to: …, approved_by: …, cite: … } i organets fil.',
        at: mandate?.at ?? body.at,
        cite,
      }),
    );
  }
  if (rule.limited && mandate?.to && !mandate.reports && !open.has('reporting')) {
    facts.push(
      bodyFact(body, {
        code: 'year-mandate',
        severity: 'info',
        predicate: 'har et mandat som ikke sier når det rapporteres',
        remedy: 'Legg til «reporting» i mandatet, for eksempel reporting: 02-01.',
        at: mandate.at,
        cite,
      }),
    );
  }
  return facts;
}
