import { brakeDecided } from '../audit/sweep-entries.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, NotFoundError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { ProposeAssignees } from '../tasks/propose-assignees.js';
import type { ApplyHeldTasks } from './apply-held-tasks.js';
import { storedText } from '../shared/text-store.js';
import { brakeEvent } from './brake-event.js';
import { dropHeldTasks } from './drop-held-tasks.js';
import type { SweepBrake } from './sweep-brake.js';

export interface BrakeCommand {
  readonly sweepId: string;
  /** The account that decides. */
  readonly actor: string;
  readonly reason: string;
}

/** A sweep that waits for a supervisor's word. */
export interface WaitingBrake {
  readonly sweepId: string;
  readonly limit: number;
  readonly opening: number;
  readonly closing: number;
}

type Word = 'released' | 'discarded';

/** The name under which released tasks have the registry gate: nothing else changes findings meanwhile. */
const HOLDER = 'brake';

/**
 * A supervisor's word on what a sweep holds. The first word stands; the same word again changes nothing. Both throw
 * `sweep_not_found`, and `brake_not_held` when nothing is held, or `brake_discarded`, `brake_released`,
 * `brake_superseded` when that is decided already.
 */
export class DecideBrake {
  constructor(
    private readonly transactions: Transactions,
    private readonly apply: ApplyHeldTasks,
    private readonly propose: ProposeAssignees,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Opens and closes the held tasks, as far as the findings still ask for it. Throws `registry_busy` while a sweep or an
   * import is under way. One that begins between two pages keeps the rest waiting; `resume` goes on.
   */
  async release(command: BrakeCommand): Promise<Sweep> {
    await this.transactions.run(async (stores) => {
      const sweep = await this.decided(stores, command, 'released');
      if (sweep !== null && !(await this.inGate(stores, () => stores.sweeps.update(sweep)))) {
        throw new ConflictError('registry_busy', 'A sweep or an import is under way.');
      }
      if (sweep !== null) await this.note(stores, sweep, 'released', command);
    });
    await this.applyAll(command.sweepId);
    return this.sweepOf(command.sweepId);
  }

  /** Forgets the held tasks. The findings stay; the next sweep judges anew, and may hold the same again. */
  async discard(command: BrakeCommand): Promise<Sweep> {
    await this.transactions.run(async (stores) => {
      const sweep = await this.decided(stores, command, 'discarded');
      if (sweep === null) return;
      await stores.sweeps.update(sweep);
      await this.note(stores, sweep, 'discarded', command);
    });
    await dropHeldTasks(this.transactions, command.sweepId);
    return this.sweepOf(command.sweepId);
  }

  /** Goes on with what was released and not done: its process died, or something else came between. */
  async resume(): Promise<void> {
    const released = await this.transactions.run(async ({ sweeps, held }) => {
      const left: string[] = [];
      for (const { id } of await sweeps.inBrakeState('released')) {
        const { opening, closing } = await held.count(id);
        if (opening + closing > 0) left.push(id);
      }
      return left;
    });
    for (const sweepId of released) await this.applyAll(sweepId);
  }

  /** The sweeps that wait for a word, with how much of what they hold is left. */
  waiting(): Promise<WaitingBrake[]> {
    return this.transactions.run(async ({ sweeps, held }) => {
      const waiting: WaitingBrake[] = [];
      for (const { id, brake } of await sweeps.inBrakeState('held')) {
        waiting.push({ sweepId: id, limit: brake?.limit ?? 0, ...(await held.count(id)) });
      }
      return waiting;
    });
  }

  /** The sweep with the word on it; null when it has that word already. */
  private async decided(stores: Stores, command: BrakeCommand, word: Word): Promise<Sweep | null> {
    const sweep = await stores.sweeps.getForUpdate(command.sweepId);
    if (!sweep) throw new NotFoundError('sweep_not_found', `There is no sweep '${command.sweepId}'.`);
    const { brake } = sweep;
    if (brake?.state === word) return null;
    if (brake?.state !== 'held') throw notHeld(brake);
    const at = this.clock.now();
    const decision = { by: command.actor, reason: command.reason, at: at.toISOString() };
    await stores.outbox.append([brakeEvent(`sweep.${word}`, sweep.id, brake, { id: this.ids.next(), at })]);
    return { ...sweep, brake: { ...brake, state: word, decision } };
  }

  private async note(
    { texts, audit }: Stores,
    sweep: Sweep,
    word: Word,
    { actor, reason }: BrakeCommand,
  ): Promise<void> {
    const words = storedText(reason);
    await texts.keep([words]);
    await audit.append([brakeDecided(sweep, word, { at: this.clock.now(), actor }, words.digest)]);
  }

  private async applyAll(sweepId: string): Promise<void> {
    while (await this.transactions.run((stores) => this.applyPage(stores, sweepId)));
    await this.propose.run(`sweep:${sweepId}`);
  }

  /** False when nothing is left, or something else has the registry. */
  private async applyPage(stores: Stores, sweepId: string): Promise<boolean> {
    const sweep = await stores.sweeps.getForUpdate(sweepId);
    if (sweep?.brake?.state !== 'released') return false;
    const { brake } = sweep;
    let isDone = false;
    const entered = await this.inGate(stores, async () => {
      const done = await this.apply.next(stores, sweepId);
      isDone = done === null;
      if (done === null) return;
      const applied = {
        opened: brake.applied.opened + done.opened,
        closed: brake.applied.closed + done.closed,
      };
      await stores.sweeps.update({ ...sweep, brake: { ...brake, applied } });
    });
    return entered && !isDone;
  }

  /** Has the gate for this transaction alone, so that a process that dies leaves it free. */
  private async inGate({ gate }: Stores, work: () => Promise<void>): Promise<boolean> {
    if (!(await gate.enter(HOLDER))) return false;
    await work();
    await gate.leave(HOLDER);
    return true;
  }

  private sweepOf(sweepId: string): Promise<Sweep> {
    return this.transactions.run(async ({ sweeps }) => (await sweeps.get(sweepId))!);
  }
}

function notHeld(brake: SweepBrake | null): ConflictError {
  const decided =
    brake?.state === 'released' || brake?.state === 'discarded' || brake?.state === 'superseded';
  return decided
    ? new ConflictError(`brake_${brake.state}`, `What the sweep held is ${brake.state} already.`)
    : new ConflictError('brake_not_held', 'The sweep holds nothing.');
}
