import { bodyUses } from '../../../domain/coverage/bodyUses.ts';
import type { RuleUse, UseKind } from '../../../domain/coverage/ruleUse.ts';
import { allVersions } from '../../../domain/schedule/allVersions.ts';
import type { Body } from '../../../domain/schedule/body.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import type { Language } from '../../../domain/time/language.ts';
import { bodyWords } from './bodyWords.ts';
import { type Quote, quotesOf } from './quotesOf.ts';

/** A sentence of a source and what the file of a body makes of it. */
export type BodyRule = {
  readonly quote: Quote;
  readonly uses: readonly {
    /** What kind of use, in the language of the page. */
    readonly kind: string;
    /** What rests on it, Norwegian. */
    readonly what: string;
    readonly source: string;
  }[];
};

const ORDER: readonly UseKind[] = ['generates', 'constrains', 'checks', 'note'];

/** Every sentence the body rests on, in the order of the file; each use once, the strongest first. */
export function bodyRules(wheel: Wheel, body: Body, language: Language): readonly BodyRule[] {
  const uses = allVersions(wheel)
    .flatMap(({ bodies }) => bodies.filter(({ id }) => id === body.id))
    .flatMap(bodyUses);
  const known = Map.groupBy(uses, ({ id }) => id);
  const ids = [...new Set([...uses.map(({ id }) => id), ...body.cite])];
  return ids.map((id) => ({
    quote: quotesOf([id], [wheel], language)[0]!,
    uses: different(known.get(id) ?? [])
      .toSorted((a, b) => ORDER.indexOf(a.use) - ORDER.indexOf(b.use))
      .map(({ use, what, reason, at }) => ({
        kind: bodyWords[language].uses[use],
        what: reason ?? short(what, body),
        source: `${at.file}:${at.line}`,
      })),
  }));
}

function different(uses: readonly RuleUse[]): readonly RuleUse[] {
  return [...new Map(uses.map((use) => [`${use.use} ${use.what} ${use.reason ?? ''}`, use])).values()];
}

/** On the body's own page its name goes without saying. */
function short(what: string, { name }: Body): string {
  return what.replace(` i ${name}`, '').replace(` for ${name}`, '').replace(` av ${name}`, '');
}
