import { describe, expect, it } from '@jest/globals';
import { alteredFields } from './altered-fields.js';

describe('what an entry altered', () => {
  it('is told field by field, from what it was to what it is', () => {
    expect(
      alteredFields({
        before: { state: 'active', towns: null },
        after: { state: 'disabled', label: '夜班' },
      }),
    ).toEqual([
      { name: 'state', before: 'active', after: 'disabled' },
      { name: 'towns', before: 'null', after: null },
      { name: 'label', before: null, after: '夜班' },
    ]);
  });

  it('goes into fields within fields, and keeps lists whole', () => {
    expect(
      alteredFields({ before: null, after: { counts: { towns: { created: 32 } }, list: ['a'], no: {} } }),
    ).toEqual([
      { name: 'counts.towns.created', before: null, after: '32' },
      { name: 'list', before: null, after: '["a"]' },
      { name: 'no', before: null, after: '{}' },
    ]);
  });

  it('is nothing where nothing is told', () => {
    expect(alteredFields({ before: null, after: null })).toEqual([]);
  });
});
