import { erasePerson } from '../../../application/erasePerson.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import { minePage } from './minePage.ts';
import type { Holder, KeyPage, Outcome } from './keyDoor.ts';
import type { MineParts } from './mineParts.ts';

/** Asks first, then erases. The key that opened the page goes too. */
export function mineErasure(parts: MineParts, clock: Clock): KeyPage {
  const { personData, audit, wheels, finder } = parts;
  const question = (holder: Holder, unsure: boolean): Outcome => ({
    ...minePage(holder, 'data', { unsure }, 'erase'),
    status: unsure ? 422 : 200,
  });
  return {
    show: async (holder) => question(holder, false),
    async act(holder, form) {
      if (form.get('sure') !== 'on') return question(holder, true);
      const { kept, schedules } = await erasePerson(
        { personData, audit, wheels, clock },
        { address: holder.address, actor: null },
      );
      const titles = await Promise.all(
        kept.map(async (key) => (await finder.find(key))?.occurrence.title ?? key),
      );
      return minePage(
        holder,
        'data',
        {
          kept: titles,
          roles: schedules.map(({ name, wheelName }) => `${name} (${wheelName})`),
        },
        'erased',
      );
    },
  };
}
