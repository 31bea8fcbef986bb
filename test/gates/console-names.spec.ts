import { describe, expect, it } from '@jest/globals';
import { type Field, type Fields, SNAPSHOT_FORMAT } from '@hongzhu/registry';
import { CATALOGUE_OF_RULES } from '../rules/catalogue-of-rules.js';
import english from '../../apps/console/src/i18n/en/names.js';
import chinese from '../../apps/console/src/i18n/zh/names.js';

type Named = readonly (readonly [name: string, label: string])[];

function namesUnder(name: string, { label, shape }: Field): Named {
  if (shape.kind === 'object') return namesIn(shape.fields, `${name}.`);
  if (shape.kind !== 'attributes') return [[name, label]];
  return Object.values(shape.variants).flatMap((fields) => namesIn(fields, `${name}.`));
}

const namesIn = ({ entries }: Fields, before = ''): Named =>
  entries.flatMap(([name, field]) => namesUnder(before + name, field));

const FORMAT: Readonly<Record<string, Fields>> = SNAPSHOT_FORMAT;

describe('the names in the console', () => {
  it.each(Object.keys(FORMAT))(
    'has those of the fields of %s, as they stand above the columns of a workbook',
    (list) => {
      const expected = Object.fromEntries(namesIn(FORMAT[list]!));
      expect(chinese.fields[list as 'markets']).toEqual(expected);
      expect(Object.keys(english.fields[list as 'markets'])).toEqual(
        Object.keys(chinese.fields[list as 'markets']),
      );
    },
  );

  it('has those of all parameters that rules have', () => {
    const figures = Object.values(CATALOGUE_OF_RULES).flatMap((rules) => rules.map(([, , , given]) => given));
    const names = new Set(figures.flatMap((given) => [...given.matchAll(/(\w+)=/g)].map(([, name]) => name)));
    expect(Object.keys(chinese.parameters).sort()).toEqual([...names].sort());
  });
});
