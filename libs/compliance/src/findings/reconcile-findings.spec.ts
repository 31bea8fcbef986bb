import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VERDICTS } from '@hongzhu/rules-engine';
import type { Outcome } from '../evaluation/subject-verdict.js';
import { AT, aFinding, aPair, countingIds, anExplanation } from './judged-pair.fixture.js';
import { findingKey, type Finding } from './finding.js';
import { reconcileFindings, type JudgedPair } from './reconcile-findings.js';

const reconcile = (pairs: JudgedPair[], current: Finding[] = []) =>
  reconcileFindings(pairs, current, new Set(['a-set']), {
    at: AT,
    asOf: '2026-03-01',
    sweepId: 'sweep-1',
    nextId: countingIds(),
  });

const stateAfter = (verdict: Outcome, current: Finding) => {
  const { changed } = reconcile([aPair(verdict)], [current]);
  return changed[0] ?? current;
};

describe('reconciling findings with verdicts', () => {
  it('opens a violation for a pair that fails for the first time', () => {
    const { changed, history, tally } = reconcile([aPair('non_compliant')]);
    expect(changed).toMatchObject([{ state: 'open', kind: 'violation', firstSeenAt: AT, reopenedCount: 0 }]);
    expect(history).toMatchObject([{ event: 'opened', verdictBefore: null, verdictAfter: 'non_compliant' }]);
    expect(tally).toEqual({ opened: 1, kept: 0, resolved: 0, unknown: 0 });
  });

  it.each<Outcome>(['compliant', 'not_applicable', 'in_grace', 'error'])(
    'opens nothing for %s',
    (verdict) => {
      expect(reconcile([aPair(verdict)])).toMatchObject({ changed: [], history: [], unresolved: [] });
    },
  );

  it('opens a request for data where nothing is found yet', () => {
    const { changed } = reconcile([aPair('insufficient_data')]);
    expect(changed).toMatchObject([{ kind: 'data-needed', missing: ['/markets/M1/status'] }]);
  });

  it.each<Outcome>(['compliant', 'not_applicable'])('resolves an open violation on %s', (verdict) => {
    expect(stateAfter(verdict, aFinding())).toMatchObject({ state: 'resolved', resolvedAt: AT, verdict });
  });

  it.each<Outcome>(['insufficient_data', 'in_grace', 'error'])(
    'leaves an open violation exactly as it is on %s',
    (verdict) => {
      expect(reconcile([aPair(verdict)], [aFinding()])).toMatchObject({ changed: [], history: [] });
    },
  );

  it('turns a request for data into a violation once the data show one', () => {
    const asked = aFinding({ kind: 'data-needed', verdict: 'insufficient_data' });
    expect(stateAfter('non_compliant', asked)).toMatchObject({
      id: asked.id,
      kind: 'violation',
      state: 'open',
    });
  });

  it('ends a request for data when the grace turns out to run', () => {
    const asked = aFinding({ kind: 'data-needed', verdict: 'insufficient_data' });
    expect(stateAfter('in_grace', asked)).toMatchObject({ state: 'resolved' });
  });

  it('reopens the same finding, with history, when it fails again', () => {
    const resolved = aFinding({ state: 'resolved', verdict: 'compliant', resolvedAt: AT });
    const { changed, history } = reconcile([aPair('non_compliant')], [resolved]);
    expect(changed).toMatchObject([
      {
        id: resolved.id,
        state: 'open',
        reopenedCount: 1,
        firstSeenAt: resolved.firstSeenAt,
        resolvedAt: null,
      },
    ]);
    expect(history).toMatchObject([
      { event: 'reopened', findingId: resolved.id, verdictBefore: 'compliant' },
    ]);
  });

  it('keeps a waived finding waived while it fails, and resolves it when it passes', () => {
    const waived = aFinding({ state: 'waived', waivedUntil: '2026-03-02' });
    expect(reconcile([aPair('non_compliant')], [waived]).changed).toEqual([]);
    expect(stateAfter('compliant', waived)).toMatchObject({ state: 'resolved', waivedUntil: '2026-03-02' });
  });

  it.each(['non_compliant', 'insufficient_data', 'in_grace', 'error'] as const)(
    'counts a waived finding again on the day of its waiver, though the verdict is %s',
    (verdict) => {
      const waived = aFinding({ state: 'waived', waivedUntil: '2026-03-01' });
      const { changed, history } = reconcile([aPair(verdict)], [waived]);
      expect(changed).toMatchObject([{ state: 'open', waivedUntil: null }]);
      expect(history.at(-1)).toMatchObject({ event: 'counted', reason: 'waiver_expired' });
    },
  );

  it('counts a waived request for data at once when it turns out to be a violation', () => {
    const asks = { kind: 'data-needed', verdict: 'insufficient_data', state: 'waived' } as const;
    const waived = aFinding({ ...asks, waivedUntil: '2026-04-01' });
    const { changed, history } = reconcile([aPair('non_compliant')], [waived]);
    expect(changed).toMatchObject([{ state: 'open', kind: 'violation', waivedUntil: null }]);
    expect(history.at(-1)).toMatchObject({ event: 'counted', reason: 'finding_worsened' });
  });

  it('reopens what is waived for longer as waived, and what was waived until now as open', () => {
    const resolved = (waivedUntil: string) => aFinding({ state: 'resolved', waivedUntil });
    expect(stateAfter('non_compliant', resolved('2026-03-02'))).toMatchObject({ state: 'waived' });
    expect(stateAfter('non_compliant', resolved('2026-03-01'))).toMatchObject({ state: 'open' });
  });

  it('rewrites a finding whose figures changed, without a new event in its history', () => {
    const { changed, history, tally } = reconcile([aPair('non_compliant', { text: 'worse' })], [aFinding()]);
    expect(changed).toMatchObject([{ summary: { zh: 'worse' }, lastSeenAt: AT }]);
    expect(history).toEqual([]);
    expect(tally.kept).toBe(1);
  });

  it('rewrites a finding when another fact decides it, or something else would mend it', () => {
    const found = aFinding({ explanation: anExplanation() });
    const after = (over: Parameters<typeof anExplanation>[0]) => {
      const pair = aPair('non_compliant');
      const describe = () => ({ ...pair.describe(), explanation: anExplanation(over) });
      return reconcile([{ ...pair, describe }], [found]).changed;
    };
    expect(after({})).toEqual([]);
    expect(after({ value: 1 })).toMatchObject([{ id: found.id }]);
    expect(after({ datedOn: '2026-02-01' })).toMatchObject([{ id: found.id }]);
    expect(after({ change: { zh: '还差 2 名', en: '2 more' } })).toMatchObject([{ id: found.id }]);
  });

  it('does not rewrite a finding for the date of the evaluation alone', () => {
    const on = (day: string) => anExplanation({ thresholdFact: { fact: 'asOf' }, threshold: day });
    const pair = aPair('non_compliant');
    const describe = () => ({ ...pair.describe(), explanation: on('2026-03-02') });
    const found = aFinding({ explanation: on('2026-03-01') });
    expect(reconcile([{ ...pair, describe }], [found]).changed).toEqual([]);
  });

  it('resolves a finding of the cell whose subject is gone', () => {
    const gone = aFinding({ subject: { type: 'branch', code: 'B9' } });
    expect(reconcile([aPair('compliant')], [gone])).toMatchObject({
      changed: [{ id: gone.id, state: 'resolved' }],
      history: [{ event: 'resolved', reason: 'subject_removed' }],
    });
  });

  it('does not touch findings of rule sets that are not swept', () => {
    const other = aFinding({ ruleSetId: 'another-set', ruleId: 'another-rule' });
    expect(reconcile([aPair('compliant')], [other]).changed).toEqual([]);
  });

  it('changes nothing when the same verdicts come a second time', () => {
    const outcome = fc.constantFrom<Outcome>(...VERDICTS, 'error');
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 8 }), fc.array(outcome), (last, earlier) => {
        const pairsOf = (outcomes: Outcome[]) => outcomes.map((o, i) => aPair(o, { ruleId: `rule-${i}` }));
        const store = new Map<string, Finding>();
        const run = (pairs: JudgedPair[]) => {
          const result = reconcile(pairs, [...store.values()]);
          for (const finding of result.changed) store.set(findingKey(finding), finding);
          return result;
        };
        run(pairsOf(earlier));
        run(pairsOf(last));
        const again = run(pairsOf(last));
        expect(again).toMatchObject({ changed: [], history: [], tally: { opened: 0, resolved: 0 } });
      }),
    );
  });
});
