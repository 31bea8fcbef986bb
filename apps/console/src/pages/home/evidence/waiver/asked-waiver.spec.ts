import { describe, expect, it } from '@jest/globals';
import type { Waiver } from '@hongzhu/client';
import { askedWaiver } from './asked-waiver.js';

const aWaiver = (some: Partial<Waiver> = {}): Waiver => ({
  ...{ id: 'w1', findingId: 'f1', ruleId: 'r1', ruleSetId: 'full-survey' },
  ...{ subject: { type: 'market', code: 'M001' }, marketCode: 'M001', townCode: 't1' },
  ...{ origin: 'request', dismissal: null, reason: '正在搬迁。', state: 'requested' },
  ...{ requestedBy: 'I-1', requestedAt: '2026-03-30T02:00:00.000Z', decidedBy: null, decidedAt: null },
  ...{ expiresOn: '2026-05-01', expired: false, version: 1 },
  ...some,
});

describe('what was asked for of a finding', () => {
  it('is the request that waits, also after an earlier one was refused', () => {
    const refused = aWaiver({ id: 'w0', state: 'refused', requestedAt: '2026-03-29T02:00:00.000Z' });
    expect(askedWaiver('f1', [refused, aWaiver()])?.id).toBe('w1');
  });

  it('is nothing where another finding is meant, or no request was made', () => {
    expect(askedWaiver('f2', [aWaiver()])).toBeNull();
    expect(askedWaiver('f1', [aWaiver({ origin: 'dismissal', state: 'refused' })])).toBeNull();
  });

  it('waits for nobody once its day has come', () => {
    expect(askedWaiver('f1', [aWaiver({ expired: true })])).toBeNull();
  });

  it('was refused, unless a later one came to something else', () => {
    const refused = aWaiver({ state: 'refused' });
    expect(askedWaiver('f1', [refused])).toBe(refused);
    const later = { id: 'w2', requestedAt: '2026-03-31T02:00:00.000Z' };
    for (const state of ['revoked', 'approved', 'lifted'] as const)
      expect(askedWaiver('f1', [aWaiver({ ...later, state }), refused])).toBeNull();
  });
});
