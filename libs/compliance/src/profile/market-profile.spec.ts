import { describe, expect, it } from '@jest/globals';
import type { Standard } from '@hongzhu/registry';
import type { SubjectVerdict } from '../evaluation/subject-verdict.js';
import { scorecard } from './market-profile.js';

const rated = (ruleId: string) => ({
  title: { zh: ruleId, en: ruleId },
  verdict: { ruleId, verdict: 'compliant' } as SubjectVerdict,
});
const evidence = (standard: Standard, validUntil: string | null) => ({
  ...{ standard, validUntil },
  ...{ code: 'E', reviewedOn: null },
});
const card = (...items: readonly ReturnType<typeof evidence>[]) =>
  scorecard(true, [rated('f3-ledger-set'), rated('five-ones-complete')], {
    ...{ asOf: '2026-03-31', validDays: 365 },
    evidence: items,
  });

describe('the scorecard of the five ones', () => {
  it('puts to each rule the evidence of its standard, and none to one about all of it', () => {
    const ledgers = evidence('ledger-set', '2026-05-01');
    const { items } = card(evidence('activity-room', null), ledgers);
    expect(items.map((each) => each.evidence)).toEqual([ledgers, null]);
  });

  it('says what is expired and what will be next: what holds today holds', () => {
    const scored = card(
      evidence('activity-room', '2026-03-30'),
      evidence('ledger-set', '2026-04-01'),
      evidence('management-system', '2026-03-31'),
      evidence('publicity-platform', null),
    );
    expect(scored.expired).toEqual(['activity-room']);
    expect(scored.nextToExpire).toEqual({ standard: 'management-system', validUntil: '2026-03-31' });
  });

  it('knows of nothing next where nothing is dated or all is expired', () => {
    expect(card(evidence('activity-room', null)).nextToExpire).toBeNull();
    expect(card(evidence('activity-room', '2026-03-30')).nextToExpire).toBeNull();
  });
});
