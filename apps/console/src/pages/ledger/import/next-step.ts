import type { Import } from '@hongzhu/client';
import { changesOf, sumCounts } from './sum-counts.js';

export const NEXT_STEPS = [
  ...(['waiting', 'running', 'failed', 'mendAll', 'mendSome', 'same'] as const),
  ...(['confirm', 'done', 'doneInPart', 'doneSame'] as const),
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

type Outcome = Pick<Import, 'status' | 'dryRun' | 'errorCount' | 'counts'>;

/** What whoever imports is told: what came of it, and what to do now. */
export function nextStep(outcome: Outcome): NextStep {
  const { status, dryRun, errorCount } = outcome;
  if (status === 'queued') return 'waiting';
  if (status === 'running') return 'running';
  if (status === 'failed') return 'failed';
  if (status === 'rejected') return 'mendAll';
  const isSame = changesOf(sumCounts(outcome)) === 0;
  if (errorCount > 0) return dryRun ? 'mendSome' : 'doneInPart';
  if (isSame) return dryRun ? 'same' : 'doneSame';
  return dryRun ? 'confirm' : 'done';
}

/** Whether there is something that a trial says could be imported. */
export const canFollow = (outcome: Outcome): boolean =>
  outcome.dryRun && outcome.status === 'succeeded' && changesOf(sumCounts(outcome)) > 0;
