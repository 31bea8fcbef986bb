import { describe, expect, it } from '@jest/globals';
import type { ListedTask, Submission } from '@hongzhu/compliance';
import { presentPage } from '../http/present-page.js';
import { presentTask } from './present-task.js';
import { taskPageText } from './task-page-text.js';
import { aTask } from './task.fixture.js';

const expectTheSame = (items: readonly ListedTask[], nextCursor: string | null = null): void => {
  const page = { items, nextCursor };
  expect(taskPageText(page)).toBe(JSON.stringify(presentPage(page, presentTask)));
};
const at = new Date('2026-03-31T08:09:10.011Z');
const AWKWARD = [
  '"quoted"',
  'back\\slash',
  'line\nand\ttab',
  '\u0000\u001f\u2028',
  'half \ud83d pair',
  '红珠 🎈',
  '',
];

describe('the text of a page of tasks is that of its presented form', () => {
  it('of no task, of several, and of a page that another follows', () => {
    expectTheSame([]);
    expectTheSame([aTask(), aTask({ id: '01a20807-a223-707c-8431-b80fb7f56648' })], 'WyJ0YXNrcyJd');
  });

  it('of a task of a town, and of one of an instructor, who has no town', () => {
    expectTheSame([aTask({ cell: { type: 'town', code: 'T1', townCode: 'T1' } })]);
    expectTheSame([aTask({ cell: { type: 'instructor', code: 'I-1', townCode: null }, subjectName: null })]);
  });

  it('of a task on which everything has happened', () => {
    const submission: Submission = {
      outcome: 'confirmed',
      reason: null,
      note: '已核实',
      plannedOn: '2026-04-30',
      facts: ['market.workers'],
      by: 'account-7',
      at: at.toISOString(),
      correctedAt: null,
    };
    expectTheSame([
      aTask({
        state: 'closed',
        assignee: 'account-7',
        claimedAt: at,
        leasedUntil: '2026-04-05',
        closedAt: at,
        dueProvisional: true,
        warnedAt: at,
        escalatedAt: at,
        snoozedUntil: '2026-04-02',
        reopenedCount: 2,
        clock: { from: '2026-03-30', workingDays: 3, allotted: 5, pausedOn: '2026-04-01' },
        submission,
        externalReference: { system: 'oa', id: '7', url: 'https://oa.example/7' },
      }),
    ]);
  });

  it.each(AWKWARD)('of a task with %j in whatever somebody else has named', (text) => {
    const externalReference = { system: text, id: text, url: text };
    const named = { cell: { type: 'market', code: text, townCode: text }, subjectName: text } as const;
    expectTheSame([
      aTask({ ...named, title: { zh: text, en: text }, ruleSetId: text, assignee: text, externalReference }),
    ]);
  });
});
