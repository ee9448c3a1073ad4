import type { CostPart } from '../../../../domain/planning/costPart.ts';
import { dayNames } from '../../../../domain/time/dayNames.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import { weekdayOf } from '../../../../domain/time/weekdayOf.ts';

type Said = (part: CostPart, date: PlainDate) => string;

/** The planner itself speaks bokmål: `text` of a part. The others say the same from what the part is. */
const SAID: Readonly<Record<Exclude<Language, 'nb'>, Readonly<Record<CostPart['code'], Said>>>> = {
  nn: {
    published: () => 'er kunngjort til ein annan dag',
    weekday: (_, date) => `${weekday(date, 'nn')} er mindre ønskt`,
    spread: ({ strain }) => `${days(strain, 'nn')} frå jamn spreiing`,
    squeezedDay: () => 'inneklemd dag',
    schoolHoliday: ({ strain }) => `skuleferie i ${strain === 1 ? 'eitt fylke' : `${strain} fylke`}`,
    with: ({ name, strain }) => `bør liggje saman med ${name}: ${days(strain, 'nn')} unna`,
    lead: ({ name, strain }) => `${days(strain, 'nn')} frå ønskt avstand til ${name}`,
    gap: ({ name, strain }) => `${days(strain, 'nn')} for nær ${name}`,
    travel: ({ name }) => `dagen ved sida av ${name} på ein annan stad, med dei same folka`,
    busy: ({ text }) => text.replace('opptatt', 'oppteken'),
  },
  en: {
    published: () => 'has been announced for another day',
    weekday: (_, date) => `${weekday(date, 'en')} is less wanted`,
    spread: ({ strain }) => `${days(strain, 'en')} from an even spread`,
    squeezedDay: () => 'a day between a holiday and a weekend',
    schoolHoliday: ({ strain }) => `school holiday in ${strain === 1 ? 'one county' : `${strain} counties`}`,
    with: ({ name, strain }) => `should be held with ${name}: ${days(strain, 'en')} away`,
    lead: ({ name, strain }) => `${days(strain, 'en')} from the wanted distance to ${name}`,
    gap: ({ name, strain }) => `${days(strain, 'en')} too near ${name}`,
    travel: ({ name }) => `the day beside ${name} in another place, with the same people`,
    busy: ({ text }) =>
      text.replace('opptatt', 'busy').replace(/ og (\d+) til$/, (_, more: string) => ` and ${more} more`),
  },
};

/** Why a day costs what it costs, one reason, without full stop. */
export function costText(part: CostPart, date: PlainDate, language: Language): string {
  return language === 'nb' ? part.text : SAID[language][part.code](part, date);
}

function weekday(date: PlainDate, language: Language): string {
  return dayNames[language].weekdays[weekdayOf(date) - 1] ?? '';
}

function days(count: number, language: 'nn' | 'en'): string {
  if (language === 'en') return `${count} ${count === 1 ? 'day' : 'days'}`;
  return `${count} ${count === 1 ? 'dag' : 'dagar'}`;
}
