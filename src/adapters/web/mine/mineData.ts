import { exportPerson } from '../../../application/exportPerson.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import type { PersonRecords } from '../../../application/ports/personData.ts';
import { rolesOfAddress } from '../../../domain/schedule/rolesOfAddress.ts';
import type { KeyPage } from './keyDoor.ts';
import { minePage } from './minePage.ts';
import type { MineParts } from './mineParts.ts';

const FILE = 'arshjul-mine-data.json';

/** What is stored about the holder, to look at and take along; and a new link in place of every old one. */
export function mineData(parts: MineParts, clock: Clock): KeyPage {
  const { personData, tokens, audit, wheels, requestLink } = parts;
  return {
    async show(holder) {
      const records = await personData.records(holder.address);
      const roles = rolesOfAddress((await wheels()) ?? [], holder.address);
      return minePage(holder, 'data', {
        roles: roles.map(({ name, wheelName }) => `${name} (${wheelName})`),
        counts: (Object.keys(records) as (keyof PersonRecords)[]).map((kind) => [kind, records[kind].length]),
      });
    },
    async act(holder, form) {
      const { address, language } = holder;
      if (form.get('do') === 'download') {
        const all = await exportPerson({ personData, audit, wheels, clock }, { address, actor: address });
        return { file: `${JSON.stringify(all, null, 2)}\n`, name: FILE };
      }
      if (form.get('do') !== 'renew') return { see: '/data' };
      // Before the new one is asked for, lest it be revoked with the old.
      const at = clock.now();
      await tokens.revokeAll(address, 'page', at);
      const entry = { at, actor: address, wheel: null, subject: address, detail: { purpose: 'page' } };
      await audit.record({ ...entry, action: 'token.revoked' });
      await requestLink({ purpose: 'page', address, language });
      return minePage(holder, 'data', {}, 'renewed');
    },
  };
}
