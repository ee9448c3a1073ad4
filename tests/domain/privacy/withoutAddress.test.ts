import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaceAddress } from '../../../src/domain/privacy/replaceAddress.ts';
import { withoutAddress } from '../../../src/domain/privacy/withoutAddress.ts';

const BY = 'slettet-1@slettet.invalid';

describe('a mention in a text', () => {
  test.each([
    ['Fra Rektor@UiA.example.', `Fra ${BY}.`],
    ['<rektor@uia.example>,rektor@uia.example', `<${BY}>,${BY}`],
    ['550 rektor@uia.example: ukjent', `550 ${BY}: ukjent`],
    ['vise-rektor@uia.example', 'vise-rektor@uia.example'],
    ['rektor@uia.example.no og rektor@uia.examples', 'rektor@uia.example.no og rektor@uia.examples'],
    ['arektor@uia.example', 'arektor@uia.example'],
    ['rektor+abc@uia.example', 'rektor+abc@uia.example'],
    ['rektor@uiaXexample', 'rektor@uiaXexample'],
  ])('%s', (text, expected) => {
    expect(replaceAddress(text, 'rektor@uia.example', BY)).toBe(expected);
  });

  test('an address of odd characters is no pattern, and what stands for it no template', () => {
    expect(replaceAddress('a+(b)|c@x.example', 'a+(b)|c@x.example', "$&$'")).toBe("$&$'");
  });
});

test('whoever has the address loses the name too, others keep theirs, and the order of keys stays', () => {
  const data = {
    occurrence: {
      invited: [
        { id: 'a', name: 'Rektor', address: 'REKTOR@uia.example', role: 'member' },
        { id: 'b', name: 'Dekan', address: 'dekan@uia.example', role: 'member' },
      ],
      note: 'Spør rektor@uia.example',
      year: 2027,
      place: null,
    },
  };
  expect(JSON.stringify(withoutAddress(data, 'rektor@uia.example', BY))).toBe(
    JSON.stringify({
      occurrence: {
        invited: [
          { id: 'a', name: 'Slettet mottaker', address: BY, role: 'member' },
          { id: 'b', name: 'Dekan', address: 'dekan@uia.example', role: 'member' },
        ],
        note: `Spør ${BY}`,
        year: 2027,
        place: null,
      },
    }),
  );
});

test('data without the address is as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('@'));
      expect(withoutAddress(value, 'rektor@uia.example', BY)).toEqual(value);
    }),
  );
});
