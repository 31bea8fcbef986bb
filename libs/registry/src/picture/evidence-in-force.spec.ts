import { describe, expect, it } from '@jest/globals';
import { indexRegistry } from '../facts/index-registry.js';
import { emptyRecords, type EvidenceItem } from '../records.js';
import { evidenceInForce } from './evidence-in-force.js';

const item = (
  code: string,
  reviewedOn: string | null,
  standard: EvidenceItem['standard'] = 'ledger-set',
) => ({
  ...{ code, standard, reviewedOn, marketCode: 'M1' },
  attributes: {},
});
const inForce = (evidence: EvidenceItem[], validDays: number | null = 365) =>
  evidenceInForce(indexRegistry({ ...emptyRecords(), evidence }), 'M1', {
    asOf: '2024-03-31',
    validDays,
  }).find(({ standard }) => standard === 'ledger-set');

describe('the evidence in force', () => {
  it('is the newest reviewed by that day, and holds so many days', () => {
    const items = [item('E1', '2023-01-01'), item('E2', '2024-03-31'), item('E3', '2024-04-01')];
    expect(inForce(items)).toEqual({
      ...{ standard: 'ledger-set', code: 'E2' },
      ...{ reviewedOn: '2024-03-31', validUntil: '2025-03-31' },
    });
  });

  it('holds until no day that is known, without the day of its review or a term', () => {
    expect(inForce([item('E1', null)])).toMatchObject({ code: 'E1', reviewedOn: null, validUntil: null });
    expect(inForce([item('E1', '2024-01-01')], null)).toMatchObject({ validUntil: null });
  });

  it('is named for each standard, also where there is none', () => {
    expect(inForce([item('E1', '2024-01-01', 'activity-room')])).toMatchObject({
      ...{ code: null, reviewedOn: null, validUntil: null },
    });
  });
});
