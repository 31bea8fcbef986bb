import {
  LedgerEncoder,
  legendText,
  NO_FINDINGS,
  NO_TASKS,
  NOTHING,
  type LedgerRow,
  type Sweep,
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
  carried: NOTHING,
  missing: NOTHING,
  findings: NO_FINDINGS,
  tasks: NO_TASKS,
  requestedAt: new Date(0),
  startedAt: null,
  finishedAt: null,
  failure: null,
  detail: 'kept',
  brake: null,
  ...over,
});

export const RULES = ['r1', 'r2', 'r3'];
const LEGEND = RULES.map((ruleId) => ({
  ...{ ruleId, ruleSetId: 'a-set', severity: 'high' as const, subjectType: 'market' as const },
}));
const LETTERS = 'cni';

/** The ledger row of a market, with a verdict of each of the RULES: compliant, not applicable, undecided. */
export function aLedgerEntry(market: string): LedgerRow {
  const letters = { o: LETTERS, m: { 2: [`/markets/${market}/status`] } };
  return {
    sweepId: 's',
    cell: { type: 'market', code: market, townCode: 't' },
    chunkNumber: 1,
    pairs: RULES.length,
    verdicts: new LedgerEncoder(LEGEND).encode([['market', market, letters]], []),
    legendDigest: 'a-legend',
    legend: legendText(LEGEND),
    rosterDigest: null,
    factsDigest: null,
    leafHash: null,
    roster: null,
  };
}
