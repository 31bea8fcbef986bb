import { describe, expect, it } from '@jest/globals';
import type { FindingOutline } from './finding.js';
import { aFinding, aPair } from './judged-pair.fixture.js';
import { settleCells, type FailingPair, type TaskOutline } from './settled-cells.js';

const CELL = { type: 'market' as const, code: 'M1', townCode: 'T1' };
const TASK: TaskOutline = { id: 'task-1', cell: CELL, ruleSetId: 'a-set', awaitsProof: false };
const SWEPT = { ruleSetIds: new Set(['a-set']), asOf: '2026-03-01' };

/** A pair whose finding rests on the evidence of the fixture. */
const failing = (...given: Parameters<typeof aPair>): FailingPair => {
  const { cell, verdict, evidence } = aPair(...given);
  return { cell, verdict, restsOn: (digest) => digest === evidence() };
};

/** Whether the market M1 is settled, with one failing pair whose finding and task are on record. */
const isSettled = ({
  pair = failing('non_compliant'),
  findings = [aFinding()],
  tasks = [TASK],
}: {
  pair?: FailingPair;
  findings?: readonly FindingOutline[];
  tasks?: readonly TaskOutline[];
} = {}): boolean => settleCells([pair], { findings, tasks }, SWEPT).isSettled(CELL);

describe('a cell in which nothing has changed', () => {
  it('is settled, and its findings are kept', () => {
    const on = { findings: [aFinding()], tasks: [TASK] };
    const { isSettled: settled, kept } = settleCells([failing('non_compliant')], on, SWEPT);
    expect([settled(CELL), kept]).toEqual([true, 1]);
  });

  it('is settled without any finding', () => {
    const { isSettled: settled, kept } = settleCells([], { findings: [], tasks: [] }, SWEPT);
    expect([settled(CELL), kept]).toEqual([true, 0]);
  });

  it('is settled with a waived finding, which has no task', () => {
    const waived = aFinding({ state: 'waived', taskId: null, waivedUntil: '2026-03-02' });
    expect(isSettled({ findings: [waived], tasks: [] })).toBe(true);
  });

  it('is settled whatever is on record of rule sets that are not swept', () => {
    const other = aFinding({ id: 'other', ruleId: 'another', ruleSetId: 'another-set', taskId: 'task-2' });
    expect(
      isSettled({
        findings: [aFinding(), other],
        tasks: [TASK, { ...TASK, id: 'task-2', ruleSetId: 'another-set' }],
      }),
    ).toBe(true);
  });
});

describe('a cell is looked at in full', () => {
  it.each<[string, Partial<FindingOutline>]>([
    ['rests on other evidence', { evidenceDigest: 'evidence of something else' }],
    ['was stored before its evidence was kept', { evidenceDigest: null }],
    ['is resolved', { state: 'resolved' }],
    ['asks for data', { kind: 'data-needed' }],
    ['has another verdict', { verdict: 'insufficient_data' }],
    ['has another severity', { severity: 'low' }],
    ['belongs to another rule set', { ruleSetId: 'another-set' }],
    ['is kept in another cell', { cell: { ...CELL, code: 'M2' } }],
    ['is kept in another town', { cell: { ...CELL, townCode: 'T2' } }],
    ['has no task', { taskId: null }],
    ['has a task that is not there', { taskId: 'task-9' }],
  ])('when its finding %s', (_, over) => {
    expect(isSettled({ findings: [aFinding(over)] })).toBe(false);
  });

  it('when its rule looks at the date, so that what it says may change from day to day', () => {
    const pair = { ...failing('non_compliant'), restsOn: () => true };
    expect(isSettled({ pair, findings: [aFinding({ evidenceDigest: null })] })).toBe(false);
  });

  it('when something fails that has no finding', () => {
    expect(isSettled({ findings: [], tasks: [] })).toBe(false);
  });

  it('when a finding is no longer found', () => {
    const { isSettled: settled, kept } = settleCells([], { findings: [aFinding()], tasks: [TASK] }, SWEPT);
    expect([settled(CELL), kept]).toEqual([false, 0]);
  });

  it('when a violation can no longer be judged', () => {
    expect(isSettled({ pair: failing('insufficient_data') })).toBe(false);
  });

  it('when the task of its finding is of another cell, town or rule set', () => {
    expect(isSettled({ tasks: [{ ...TASK, cell: { ...CELL, townCode: 'T2' } }] })).toBe(false);
    expect(isSettled({ tasks: [{ ...TASK, cell: { ...CELL, code: 'M2' } }] })).toBe(false);
    expect(isSettled({ tasks: [{ ...TASK, ruleSetId: 'another-set' }] })).toBe(false);
  });

  it('when the task of its finding is closed, or a task has no finding', () => {
    expect(isSettled({ tasks: [] })).toBe(false);
    expect(isSettled({ tasks: [TASK, { ...TASK, id: 'task-2' }] })).toBe(false);
  });

  it('for one finding that changed, and then keeps none of the others for itself', () => {
    const other = aFinding({ id: 'finding-2', ruleId: 'another', evidenceDigest: null });
    const pairs = [failing('non_compliant'), failing('non_compliant', { ruleId: 'another' })];
    const settled = settleCells(pairs, { findings: [aFinding(), other], tasks: [TASK] }, SWEPT);
    expect([settled.isSettled(CELL), settled.kept]).toEqual([false, 0]);
  });
});
