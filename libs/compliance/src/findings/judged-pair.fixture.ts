import type { Outcome } from '../evaluation/subject-verdict.js';
import type { Finding, JsonObject } from './finding.js';
import type { JudgedPair } from './reconcile-findings.js';

export const AT = new Date('2026-03-01T02:00:00.000Z');

/** A judged pair of the market M1; tests set only what they are about. */
export function aPair(
  verdict: Outcome,
  over: { ruleId?: string; code?: string; text?: string } = {},
): JudgedPair {
  const text = over.text ?? 'wrong';
  return {
    cell: { type: 'market', code: 'M1', townCode: 'T1' },
    verdict: {
      ruleId: over.ruleId ?? 'a-rule',
      ruleSetId: 'a-set',
      severity: 'medium',
      subject: { type: 'market', code: over.code ?? 'M1' },
      marketCode: 'M1',
      verdict,
      missing: verdict === 'insufficient_data' ? ['/markets/M1/status'] : [],
      graceEndsOn: verdict === 'in_grace' ? '2026-04-01' : null,
    },
    describe: () => ({
      summary: { zh: text, en: text },
      remedy: { zh: 'mend', en: 'mend' },
      basis: [{ source: 'ZB', clause: '4' }],
      explanation: null,
      ruleSetVersion: '1.0.0',
    }),
    evidence: () => `evidence of ${verdict}: ${text}`,
  };
}

/** Identifiers in the order of the calls: id-1, id-2, … */
export function countingIds(): () => string {
  let n = 0;
  return () => `id-${++n}`;
}

export function aFinding(over: Partial<Finding> = {}): Finding {
  const pair = aPair('non_compliant');
  return {
    id: 'finding-1',
    ruleId: pair.verdict.ruleId,
    ruleSetId: pair.verdict.ruleSetId,
    subject: pair.verdict.subject,
    cell: pair.cell,
    state: 'open',
    kind: 'violation',
    verdict: 'non_compliant',
    severity: 'medium',
    missing: [],
    ...pair.describe(),
    evidenceDigest: pair.evidence(),
    firstSeenAt: new Date('2026-01-01T00:00:00.000Z'),
    lastSeenAt: new Date('2026-01-01T00:00:00.000Z'),
    resolvedAt: null,
    reopenedCount: 0,
    taskId: 'task-1',
    waivedUntil: null,
    ...over,
  };
}

/** An explanation as it is stored, with one leaf that decided; tests set only what they are about. */
export function anExplanation(over: Readonly<Record<string, unknown>> = {}): JsonObject {
  const { change = { zh: '还差 1 名', en: '1 more' }, ...leaf } = over;
  const deciding = {
    fact: 'branch.fullMembers',
    args: {},
    value: 2,
    threshold: 3,
    truth: false,
    datedOn: '2026-01-01',
    ...leaf,
  };
  return { decidedBy: [deciding], change: { text: change }, noChange: null };
}
