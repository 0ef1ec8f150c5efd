import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings, SETTING_NAMES } from '../../src/config/settings.ts';

const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
const NAMED = /^([A-Z][A-Z0-9_]*)=(.*)$/;
const entries = lines.flatMap((line, index) => {
  const match = NAMED.exec(line);
  return match === null ? [] : [{ name: match[1] ?? '', value: match[2] ?? '', above: lines[index - 1] ?? '' }];
});

test('.env.example names every setting once and no other', () => {
  expect(entries.map(({ name }) => name).toSorted()).toEqual(SETTING_NAMES.toSorted());
});

test('each has a sentence above it', () => {
  expect(entries.filter(({ above }) => !/^# .+[.;:a-z]$/.test(above)).map(({ name }) => name)).toEqual([]);
});

test('as it stands it is the same as no file at all', () => {
  expect(readSettings(Object.fromEntries(entries.map(({ name, value }) => [name, value])))).toEqual(readSettings({}));
});
