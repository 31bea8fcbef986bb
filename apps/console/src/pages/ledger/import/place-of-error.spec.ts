import { describe, expect, it } from '@jest/globals';
import { placeOfError } from './place-of-error.js';

const at = (pointer: string) => placeOfError({ pointer, cell: null });

describe('the place of an error', () => {
  it('is list, record and field in a snapshot, counted from 1', () => {
    expect(at('/members/4/joinedOn')).toEqual({ table: 'members', row: 5, column: null, field: 'joinedOn' });
    expect(at('/towns/0/generalBranch/establishedOn').field).toBe('generalBranch.establishedOn');
    expect(at('/markets/3')).toEqual({ table: 'markets', row: 4, column: null, field: null });
    expect(at('/a~1b/0/c~0d')).toMatchObject({ table: 'a/b', field: 'c~d' });
  });

  it('is the list alone, a member of the file, or the file as a whole', () => {
    expect(at('/members')).toEqual({ table: 'members', row: null, column: null, field: null });
    expect(at('/city/name')).toEqual({ table: 'city', row: null, column: null, field: 'name' });
    expect(at('')).toEqual({ table: null, row: null, column: null, field: null });
  });

  it('is sheet, row and column as the spreadsheet counts them', () => {
    const cell = { sheet: 'members.csv', row: 6, column: 'D' };
    expect(placeOfError({ pointer: '/members/4/joinedOn', cell })).toEqual({
      ...{ table: 'members.csv', row: 6, column: 'D', field: 'joinedOn' },
    });
    expect(placeOfError({ pointer: '/members', cell: { sheet: 'members', row: 9, column: null } })).toEqual({
      ...{ table: 'members', row: 9, column: null, field: null },
    });
  });
});
