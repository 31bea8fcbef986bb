import { isCalendarDate } from '@hongzhu/rules-engine';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, InvalidInputError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { NO_FINDINGS, NO_TASKS, NOTHING, type Sweep, type SweepEffect } from './sweep.js';

export interface SweepRequest {
  /** Default: today in Asia/Shanghai. */
  readonly asOf?: string | undefined;
  readonly effect?: SweepEffect | undefined;
  readonly towns?: readonly string[] | undefined;
  readonly ruleSets?: readonly string[] | undefined;
}

/**
 * Accepts a sweep and wakes a worker for it. Throws `invalid_date`, `unknown_town`, `unknown_rule_set` for a bad
 * request; `sweep_running` (with the open sweep's id) while one is open; `sweep_date_passed` for a recording
 * sweep of a date before the last recorded one, `sweep_date_future` for one of a date to come.
 */
export class StartSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: RegistryReader,
    private readonly rules: RuleLibrary,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(request: SweepRequest): Promise<Sweep> {
    const asOf = request.asOf ?? this.clock.today();
    if (!isCalendarDate(asOf)) {
      throw badField('/asOf', 'invalid_date', '日期无效，应为 YYYY-MM-DD', 'Not a date, expected YYYY-MM-DD');
    }
    const effect = request.effect ?? 'record';
    if (effect === 'record' && asOf > this.clock.today()) {
      throw new ConflictError('sweep_date_future', `A recording sweep can't be of a date to come (${asOf}).`);
    }
    const ruleSets = this.rules.select(request.ruleSets).map(({ id, version }) => ({ id, version }));
    const sweep: Sweep = {
      id: this.ids.next(),
      state: 'queued',
      asOf,
      effect,
      townCodes: await this.townCodes(request.towns),
      ruleSets,
      expected: NOTHING,
      evaluated: NOTHING,
      findings: NO_FINDINGS,
      tasks: NO_TASKS,
      requestedAt: this.clock.now(),
      startedAt: null,
      finishedAt: null,
      failure: null,
    };
    await this.insert(sweep);
    await this.wakeUps.sweepWaiting(sweep.id);
    return sweep;
  }

  private async townCodes(towns: readonly string[] | undefined): Promise<readonly string[] | null> {
    if (towns === undefined) return null;
    const codes = [...new Set(towns)].sort();
    const unknown = await this.registry.unknownTowns(codes);
    if (unknown.length > 0) {
      const at = towns.indexOf(unknown[0]!);
      throw badField(
        `/towns/${at}`,
        'unknown_town',
        `没有镇街“${unknown[0]}”`,
        `There is no town '${unknown[0]}'`,
      );
    }
    return codes;
  }

  private insert(sweep: Sweep): Promise<void> {
    return this.transactions.run(async ({ sweeps }) => {
      const open = await sweeps.insertUnlessOpen(sweep);
      if (open !== null) {
        throw new ConflictError('sweep_running', `The sweep ${open} is still open.`, { sweepId: open });
      }
      if (sweep.effect !== 'record') return;
      // No other sweep can end meanwhile: this one is the open one, unless it is refused here.
      const last = await sweeps.lastRecordedDate(sweep.townCodes);
      if (last !== null && sweep.asOf < last) {
        throw new ConflictError('sweep_date_passed', `A sweep of ${last} is already recorded.`, {
          lastRecordedDate: last,
        });
      }
    });
  }
}

function badField(pointer: string, code: string, zh: string, en: string): InvalidInputError {
  return new InvalidInputError(code, `${en} at ${pointer}.`, {
    errors: [{ pointer, code, message: { zh, en } }],
  });
}
