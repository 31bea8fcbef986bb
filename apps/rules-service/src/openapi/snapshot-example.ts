import { SNAPSHOT_SCHEMA } from '@hongzhu/registry';

/** A small town: an enterprise with three full members, which must found a branch of its own. Invented. */
export const SNAPSHOT_EXAMPLE = {
  schema: SNAPSHOT_SCHEMA,
  asOf: '2026-03-31',
  city: { code: '4419', name: '示例市' },
  towns: [{ code: 'T1', name: '示例镇', generalBranch: { code: 'GB1', establishedOn: '2016-07-01' } }],
  markets: [
    {
      code: 'M1',
      name: '示例家具市场',
      townCode: 'T1',
      category: '家具',
      status: 'open',
      openedOn: '2015-05-01',
      operatorCount: 120,
      workerCount: 600,
      surveyedOperatorCount: 118,
      instructorCodes: ['I1'],
    },
  ],
  organizations: [
    {
      code: 'O1',
      name: '示例家具有限公司',
      kind: 'enterprise',
      marketCode: 'M1',
      townCode: 'T1',
      status: 'open',
      openedOn: '2015-06-01',
    },
  ],
  members: ['P1', 'P2', 'P3'].map((code) => ({
    code,
    status: 'full',
    organizationCode: 'O1',
    relation: 'transferred',
    relationSince: '2025-06-01',
    joinedOn: '2012-07-01',
    firstVerifiedOn: '2025-06-01',
    verifiedOn: '2026-03-01',
  })),
  instructors: [{ code: 'I1', source: 'retired-cadre', appointment: 'invited', active: true }],
};
