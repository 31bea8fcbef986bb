import type { CertificateSummary, Sweep, SubjectVerdict } from '@hongzhu/compliance';
import type { SweepVerdictView, SweepView } from '@hongzhu/contracts';
import type { Holder } from '@hongzhu/permissions';
import { presentSummary } from '../certificates/present-certificate.js';
import { presentBrake } from './present-brake.js';

export const sweepPath = (id: string): string => `/api/v1/sweeps/${id}`;

/** What is kept of a sweep beside its own row. */
export interface SweepAddenda {
  readonly certificate?: CertificateSummary | undefined;
  readonly drift?: number | undefined;
}

/** A sweep as a holder is shown it who may see it at all. */
export function presentSweep(
  sweep: Sweep,
  holder: Holder,
  { certificate, drift }: SweepAddenda = {},
): SweepView {
  return {
    id: sweep.id,
    status: sweep.state,
    asOf: sweep.asOf,
    effect: sweep.effect,
    towns: sweep.townCodes,
    ruleSets: sweep.ruleSets.map(({ id, version }) => ({ id, version })),
    expected: sweep.expected,
    evaluated: sweep.evaluated,
    carriedOver: sweep.carried,
    missing: sweep.missing,
    progress: progressOf(sweep),
    findings: sweep.findings,
    tasks: sweep.tasks,
    brake: presentBrake(sweep, holder),
    requestedAt: sweep.requestedAt.toISOString(),
    startedAt: sweep.startedAt?.toISOString() ?? null,
    finishedAt: sweep.finishedAt?.toISOString() ?? null,
    failure: sweep.failure,
    detail: sweep.detail === 'kept' ? 'kept' : 'pruned',
    drift: drift ?? 0,
    certificate: certificate === undefined ? null : presentSummary(certificate),
  };
}

/** A complete sweep has progress 1, also one that owed nothing. */
function progressOf({ state, expected, evaluated }: Sweep): number {
  if (state === 'complete') return 1;
  return expected.pairs === 0 ? 0 : Math.min(1, evaluated.pairs / expected.pairs);
}

export const presentVerdict = (verdict: SubjectVerdict): SweepVerdictView => ({
  ruleId: verdict.ruleId,
  ruleSetId: verdict.ruleSetId,
  subject: { type: verdict.subject.type, code: verdict.subject.code },
  marketCode: verdict.marketCode,
  verdict: verdict.verdict,
  ...(verdict.missing.length > 0 && { missing: verdict.missing }),
});
