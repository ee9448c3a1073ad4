import { expect, test } from 'vitest';
import type { Mailbox } from '../../../src/domain/schedule/mailbox.ts';
import { rolesOfAddress } from '../../../src/domain/schedule/rolesOfAddress.ts';
import { wheel } from '../../adapters/web/fixtures.ts';

const box = (id: string, address: string): Mailbox => ({
  id,
  name: id,
  organisation: null,
  address,
  language: 'nn',
});

test('an address is found in every kind of role, every wheel and every version, once for each role', () => {
  const agder = {
    ...wheel('agder', 'Agder', []),
    secretariats: [box('sekretariatet', 'Post@agder.example')],
    offices: [box('leder', 'post@agder.example'), box('annen', 'annen@agder.example')],
    later: [
      {
        from: 2028,
        wheel: {
          ...wheel('agder', 'Agder', []),
          offices: [box('leder', 'post@agder.example'), box('ny', 'ny@agder.example')],
        },
      },
    ],
  };
  const ks = {
    ...wheel('ks', 'KS', []),
    guests: [box('gjest', 'POST@agder.example')],
    desk: [
      { address: 'post@agder.example', role: 'reader' },
      { address: 'Bord@ks.example', role: 'coordinator' },
    ] as const,
  };
  const found = (address: string): readonly string[] =>
    rolesOfAddress([agder, ks], address).map((role) => `${role.wheel} ${role.id} ${role.address}`);
  expect(found('POST@AGDER.example')).toEqual([
    'agder sekretariatet Post@agder.example',
    'agder leder post@agder.example',
    'ks gjest POST@agder.example',
  ]);
  expect(found('ny@agder.example')).toEqual(['agder ny ny@agder.example']);
  expect(found('bord@ks.example')).toEqual(['ks null bord@ks.example']);
  expect(found('ingen@agder.example')).toEqual([]);
});
