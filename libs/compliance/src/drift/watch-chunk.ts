import { cellKey, type Cell } from '../cells/cell.js';
import type { OutboxEvent } from '../outbox/outbox.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import type { JudgedCell } from '../sweeps/judge-cells.js';
import type { Sweep } from '../sweeps/sweep.js';
import { commonRuleSets, driftIn, suspicious, type Drift, type FindingChange } from './drift.js';

const NAMED_IN_AN_EVENT = 100;

/** A chunk of a recording sweep as far as rechecks and drift are concerned. */
export interface RecordedChunk {
  readonly sweep: Sweep;
  readonly judged: readonly JudgedCell[];
  readonly changed: readonly FindingChange[];
  /** Judges some of its cells as of another date, over the records it has read. */
  readonly judgeAsOf: (cells: readonly Cell[], asOf: string) => readonly JudgedCell[];
}

/**
 * What a recording sweep means for rechecks: the cells of its chunk are not due any more, and what it changed although
 * they were not due is looked at.
 */
export class WatchChunk {
  constructor(
    private readonly rules: RuleLibrary,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The dates as of which cells of a recording sweep may be judged: its own, and that of the sweep it is held against. */
  async dates(stores: Stores, { id, asOf }: Sweep): Promise<string[]> {
    const basis = await stores.drift.basisOf(id);
    return [...new Set([asOf, basis?.asOf ?? asOf])];
  }

  /** Stores the drift of a chunk in the transaction that stores the chunk, and answers it. */
  async run(stores: Stores, chunk: RecordedChunk): Promise<readonly Drift[]> {
    const due = await stores.rechecks.lock(chunk.judged.map(({ cell }) => cell));
    const drift = await this.drift(stores, chunk, new Set(due.map(({ cell }) => cellKey(cell))));
    if (drift.length > 0) {
      await stores.drift.append(drift);
      await stores.outbox.append([driftEvent(drift, this.ids.next(), this.clock.now())]);
    }
    const isWhole = this.rules.ruleSets.every(({ id }) => chunk.sweep.ruleSets.some((set) => set.id === id));
    if (isWhole && due.length > 0) await stores.rechecks.drop(due.map(({ cell }) => cell));
    return drift;
  }

  private async drift(
    stores: Stores,
    { sweep, judged, changed, judgeAsOf }: RecordedChunk,
    due: ReadonlySet<string>,
  ): Promise<Drift[]> {
    if (changed.length === 0) return [];
    const basis = await stores.drift.basisOf(sweep.id);
    if (basis === null) return [];
    const suspects = suspicious(changed, due, commonRuleSets(sweep, basis));
    if (suspects.length === 0) return [];
    const keys = new Set(suspects.map(({ finding }) => cellKey(finding.cell)));
    const cells = judged.map(({ cell }) => cell).filter((cell) => keys.has(cellKey(cell)));
    const at = this.clock.now();
    return driftIn(suspects, judged, judgeAsOf(cells, basis.asOf)).map(({ event, finding }) => ({
      sweepId: sweep.id,
      findingId: finding.id,
      ruleId: finding.ruleId,
      subject: finding.subject,
      cell: finding.cell,
      event,
      at,
    }));
  }
}

/** One event a chunk, which names the first of its findings: of a registry that was changed wholesale there are many. */
function driftEvent(drift: readonly Drift[], id: string, at: Date): OutboxEvent {
  const sweepId = drift[0]?.sweepId ?? '';
  const findings = drift
    .slice(0, NAMED_IN_AN_EVENT)
    .map(({ findingId, ruleId, subject, event }) => ({ findingId, ruleId, subject, event }));
  return {
    id,
    type: 'sweep.drift',
    subject: `sweeps/${sweepId}`,
    at,
    data: { sweepId, number: drift.length, findings },
  };
}
