import type { ParsedUrlQuery } from 'node:querystring';
import type { Wheel } from '../../../../domain/schedule/wheel.ts';
import { type PlainDate, plainDate } from '../../../../domain/time/plainDate.ts';

/** What the lists of the desk have in common. */
export type ListFilter = {
  /** Null: every wheel with a role. */
  readonly wheel: string | null;
  /** Of that wheel, or of the one it is written with; null: every body. */
  readonly body: { readonly wheel: string; readonly id: string } | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Words to look for; empty for none. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** True when something was asked for that is not there: it is left out, and the page says so. */
  readonly unknown: boolean;
};

/** Reads `hjul`, `organ` (`wheel/body`), `fra`, `til`, `sok` and `side` from an address. Never throws. */
export function listFilter(query: ParsedUrlQuery, wheels: readonly Wheel[]): ListFilter {
  const asked = (name: string): string => oneOf(query[name]);
  const wheel = wheels.find(({ id }) => id === asked('hjul')) ?? null;
  const [of = '', id = ''] = asked('organ').split('/');
  const body = wheels
    .filter((each) => each.id === of && (wheel === null || wheel.id === of))
    .flatMap(({ bodies }) => bodies)
    .find((each) => each.id === id);
  const [from, to] = [plainDate(asked('fra')), plainDate(asked('til'))];
  const side = asked('side');
  const page = /^[1-9]\d{0,4}$/.test(side) ? Number(side) : 1;
  return {
    wheel: wheel?.id ?? null,
    body: body ? { wheel: of, id } : null,
    from,
    to,
    text: asked('sok').slice(0, 200),
    page,
    unknown:
      (asked('hjul') !== '' && !wheel) ||
      (asked('organ') !== '' && !body) ||
      (asked('fra') !== '' && !from) ||
      (asked('til') !== '' && !to),
  };
}

/** The last value of a field, without blanks around. */
export function oneOf(value: string | readonly string[] | undefined): string {
  const last = typeof value === 'string' ? value : value?.at(-1);
  return typeof last === 'string' ? last.trim() : '';
}
