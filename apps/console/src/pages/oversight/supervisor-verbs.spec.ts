import { describe, expect, it } from '@jest/globals';
import type { Submission } from '@hongzhu/client';
import { supervisorVerbs } from './supervisor-verbs.js';

const submitted = (outcome: Submission['outcome'], by = 'I-1'): Submission => ({
  outcome,
  by,
  at: '2026-11-30T02:00:00.000Z',
  note: '',
  facts: [],
  reason: null,
  plannedOn: null,
  correctedAt: null,
});

describe('what a supervisor may do with a task', () => {
  it.each(['open', 'claimed', 'returned', 'snoozed'] as const)('that is %s: have another do it', (state) => {
    expect(supervisorVerbs({ state, submission: null }, 'C-1')).toEqual(['assign']);
  });

  it('that somebody wants dismissed: agree, or not', () => {
    const task = { state: 'submitted', submission: submitted('dismissed') } as const;
    expect(supervisorVerbs(task, 'C-1')).toEqual(['approve', 'return']);
  });

  it('never agrees to a dismissal of their own', () => {
    const task = { state: 'submitted', submission: submitted('dismissed', 'C-1') } as const;
    expect(supervisorVerbs(task, 'C-1')).toEqual(['return']);
  });

  it.each(['remedied', 'confirmed', 'data-error'] as const)(
    'that was submitted as %s: return it',
    (outcome) => {
      expect(supervisorVerbs({ state: 'submitted', submission: submitted(outcome) }, 'C-1')).toEqual([
        'return',
      ]);
    },
  );

  it('that is closed: nothing', () => {
    expect(supervisorVerbs({ state: 'closed', submission: null }, 'C-1')).toEqual([]);
  });
});
