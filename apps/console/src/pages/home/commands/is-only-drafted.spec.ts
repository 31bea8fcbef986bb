import { describe, expect, it } from '@jest/globals';
import type { TaskDetail } from '@hongzhu/client';
import { aTask } from '../../../shell/desk/task.fixture.js';
import { draftOf, formOf } from '../../../shell/desk/report-form.js';
import { isOnlyDrafted } from './is-only-drafted.js';

const before: TaskDetail = {
  ...aTask({ state: 'claimed', assignee: 'I-01', version: 3 }),
  ...{ draft: null, possible: ['draft', 'snooze'], findings: [] },
};
const draft = draftOf({ ...formOf(null), outcome: 'remedied' });

describe('a task that has changed under a question', () => {
  it('is the same to decide about after a draft', () => {
    expect(isOnlyDrafted(before, { ...before, version: 4, draft })).toBe(true);
  });

  it('is another one after anything else, with a draft or without', () => {
    expect(isOnlyDrafted(before, before)).toBe(false);
    // A comment, which stands in the timeline.
    expect(isOnlyDrafted(before, { ...before, version: 4 })).toBe(false);
    expect(isOnlyDrafted(before, { ...before, version: 5, draft })).toBe(false);
    expect(isOnlyDrafted(before, { ...before, version: 4, draft, assignee: 'I-02' })).toBe(false);
    expect(isOnlyDrafted(before, { ...before, version: 4, draft, state: 'returned' })).toBe(false);
  });
});
