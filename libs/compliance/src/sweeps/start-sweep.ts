import { SERVICE, type Actor } from '../access/actor.js';
import { sweepStarted } from '../audit/sweep-entries.js';
import { isCalendarDate } from '@hongzhu/rules-engine';
import { pinned } from '../evaluation/pinned-rule-set.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, InvalidInputError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { admitSweep } from './admit-sweep.js';
import { refuseSweep } from './refuse-sweep.js';
import { queuedSweep, type Sweep, type SweepEffect } from './sweep.js';

export interface SweepRequest {
  /** Default: today in Asia/Shanghai. */
  readonly asOf?: string | undefined;
  readonly effect?: SweepEffect | undefined;
  readonly towns?: readonly string[] | undefined;
  readonly ruleSets?: readonly string[] | undefined;
  /** Who asks; absent where the service does by itself. */
  readonly actor?: Actor | undefined;
}

/**
 * Accepts a sweep and wakes a worker for it. Throws what `refuseSweep` does; `invalid_date`, `unknown_town`,
 * `unknown_rule_set` for a bad request; `sweep_running` (with the open sweep's id) while one is open; `sweep_date_passed`
 * for a recording sweep of a date before the last recorded one, `sweep_date_future` for one of a date to come.
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
    if (request.actor !== undefined) refuseSweep(request.actor, request.towns);
    const asOf = request.asOf ?? this.clock.today();
    if (!isCalendarDate(asOf)) {
      throw badField('/asOf', 'invalid_date', '日期无效，应为 YYYY-MM-DD', 'Not a date, expected YYYY-MM-DD');
    }
    const effect = request.effect ?? 'record';
    if (effect === 'record' && asOf > this.clock.today()) {
      throw new ConflictError('sweep_date_future', `A recording sweep can't be of a date to come (${asOf}).`);
    }
    const ruleSets = this.rules.select(request.ruleSets).map(pinned);
    const sweep = queuedSweep({
      id: this.ids.next(),
      asOf,
      effect,
      townCodes: await this.townCodes(request.towns),
      ruleSets,
      requestedAt: this.clock.now(),
    });
    const by = { at: sweep.requestedAt, actor: request.actor?.account ?? SERVICE };
    await this.transactions.run(async ({ sweeps, audit }) => {
      await admitSweep(sweeps, sweep);
      await audit.append([sweepStarted(sweep, by)]);
    });
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
}

function badField(pointer: string, code: string, zh: string, en: string): InvalidInputError {
  return new InvalidInputError(code, `${en} at ${pointer}.`, {
    errors: [{ pointer, code, message: { zh, en } }],
  });
}
