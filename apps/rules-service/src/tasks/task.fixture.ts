import type { QueuedTask } from '@hongzhu/compliance';

/** An open task of a market, about one finding. */
export const aTask = (over: Partial<QueuedTask> = {}): QueuedTask => ({
  id: '01a20807-a223-707c-8431-b80fb7f56647',
  cell: { type: 'market', code: 'M1', townCode: 'T1' },
  subjectName: '市场一',
  ruleSetId: 'five-ones',
  state: 'open',
  severity: 'high',
  title: { zh: '一项不达标', en: '1 not met' },
  findingCount: 1,
  contentDigest: 'd',
  assignee: null,
  claimedAt: null,
  openedAt: new Date('2026-03-30T00:00:00Z'),
  dueOn: '2026-04-06',
  closedAt: null,
  reopenedCount: 0,
  version: 1,
  ...over,
});
