import { describe, expect, it } from '@jest/globals';
import type { ListCounts } from '@hongzhu/client';
import { canFollow, nextStep, type NextStep } from './next-step.js';

const counts = (given: Partial<ListCounts>): Record<string, ListCounts> => ({
  towns: { ...{ created: 0, updated: 0, unchanged: 32, deleted: 0, rejected: 0 }, ...given },
});
const CHANGED = counts({ updated: 1 });
const SAME = counts({});

describe('what to do after an import', () => {
  it.each<[NextStep, Parameters<typeof nextStep>[0], boolean]>([
    ['waiting', { status: 'queued', dryRun: true, errorCount: 0, counts: {} }, false],
    ['running', { status: 'running', dryRun: true, errorCount: 0, counts: {} }, false],
    ['failed', { status: 'failed', dryRun: true, errorCount: 0, counts: {} }, false],
    ['mendAll', { status: 'rejected', dryRun: true, errorCount: 3, counts: {} }, false],
    ['mendAll', { status: 'rejected', dryRun: false, errorCount: 3, counts: {} }, false],
    ['mendSome', { status: 'succeeded', dryRun: true, errorCount: 3, counts: CHANGED }, true],
    ['mendSome', { status: 'succeeded', dryRun: true, errorCount: 3, counts: SAME }, false],
    ['same', { status: 'succeeded', dryRun: true, errorCount: 0, counts: SAME }, false],
    ['confirm', { status: 'succeeded', dryRun: true, errorCount: 0, counts: CHANGED }, true],
    ['confirm', { status: 'succeeded', dryRun: true, errorCount: 0, counts: counts({ deleted: 1 }) }, true],
    ['done', { status: 'succeeded', dryRun: false, errorCount: 0, counts: CHANGED }, false],
    ['doneSame', { status: 'succeeded', dryRun: false, errorCount: 0, counts: SAME }, false],
    ['doneInPart', { status: 'succeeded', dryRun: false, errorCount: 3, counts: CHANGED }, false],
  ])('%s', (step, outcome, follows) => {
    expect(nextStep(outcome)).toBe(step);
    expect(canFollow(outcome)).toBe(follows);
  });
});
