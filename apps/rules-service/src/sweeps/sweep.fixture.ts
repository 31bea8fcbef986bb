import {
  LedgerEncoder,
  legendText,
  NO_FINDINGS,
  NO_TASKS,
  NOTHING,
  type LedgerRow,
  type Sweep,
  type SubjectVerdict,
} from '@hongzhu/compliance';

/** A running sweep of everything that owes nothing. */
export const aSweep = (over: Partial<Sweep>): Sweep => ({
  id: 's',
  state: 'running',
  asOf: '2026-03-31',
  effect: 'record',
  townCodes: null,
  ruleSets: [],
  expected: NOTHING,
  evaluated: NOTHING,
  findings: NO_FINDINGS,
  tasks: NO_TASKS,
  requestedAt: new Date(0),
  startedAt: null,
  finishedAt: null,
  failure: null,
  ...over,
});

const verdict = (market: string, ruleId: string, outcome: SubjectVerdict['verdict']): SubjectVerdict => ({
  ruleId,
  ruleSetId: 'a-set',
  severity: 'high',
  subject: { type: 'market', code: market },
  marketCode: market,
  verdict: outcome,
  missing: outcome === 'insufficient_data' ? [`/markets/${market}/status`] : [],
  graceEndsOn: null,
});
export const RULES = ['r1', 'r2', 'r3'];
const LEGEND = RULES.map((ruleId) => ({
  ...{ ruleId, ruleSetId: 'a-set', severity: 'high' as const, subjectType: 'market' as const },
}));
const OUTCOMES = ['compliant', 'not_applicable', 'insufficient_data'] as const;

/** The ledger row of a market, with a verdict of each of the RULES: compliant, not applicable, undecided. */
export function aLedgerEntry(market: string): LedgerRow {
  const verdicts = RULES.map((rule, i) => verdict(market, rule, OUTCOMES[i]!));
  return {
    sweepId: 's',
    cell: { type: 'market', code: market, townCode: 't' },
    chunkNumber: 1,
    pairs: verdicts.length,
    verdicts: new LedgerEncoder(LEGEND).encode(verdicts, []),
    legendDigest: 'a-legend',
    legend: legendText(LEGEND),
    rosterDigest: null,
    roster: null,
  };
}
