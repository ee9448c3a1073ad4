import { describe, expect, test } from 'vitest';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { wholeKey } from '../../src/application/wholeKey.ts';
import { wholeMeetingKey } from '../../src/application/wholeMeetingKey.ts';
import { scheduleFolder } from '../adapters/yaml/scheduleFolder.ts';

const KEYS = ['agder/kdk/mote/2027/3', 'agder/kdu/mote/2027/3', 'agder/arendalsuka/2027', 'ks/kdu/plan/2027'];

describe('a short key', () => {
  test.each([
    ['kdk/mote/3', 'agder/kdk/mote/2027/3'],
    ['agder/kdk/mote/3', 'agder/kdk/mote/2027/3'],
    ['kdk/mote/2027/3', 'agder/kdk/mote/2027/3'],
    ['agder/kdk/mote/2027/3', 'agder/kdk/mote/2027/3'],
    ['arendalsuka', 'agder/arendalsuka/2027'],
    ['kdu/mote', 'agder/kdu/mote/2027/3'],
    ['kdu/plan', 'ks/kdu/plan/2027'],
    ['kdk/mote/9', 'kdk/mote/9'],
    ['dk/mote/3', 'dk/mote/3'],
  ])('%s is %s', (text, key) => {
    expect(wholeKey(text, 2027, KEYS)).toBe(key);
  });

  test('that may be several is not guessed', () => {
    expect(() => wholeKey('mote/3', 2027, KEYS)).toThrow('«mote/3» kan være flere i 2027.');
  });
});

describe('of a meeting to decide', () => {
  test('the year must be said, once', async () => {
    const source = createScheduleSource({ folder: await scheduleFolder() });
    expect(await wholeMeetingKey(source, 'kdk/mote/3', 2028)).toBe('agder/kdk/mote/2028/3');
    expect(await wholeMeetingKey(source, 'kdk/mote/2027/3', null)).toBe('agder/kdk/mote/2027/3');
    await expect(wholeMeetingKey(source, 'kdk/mote/3', null)).rejects.toThrow('sier ikke hvilket år');
    await expect(wholeMeetingKey(source, 'agder/kdk/mote/2027/3', 2028)).rejects.toThrow(
      'er i 2027, men --year er 2028',
    );
  });
});
