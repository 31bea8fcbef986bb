import type { Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import type { FromProcess, ProcessFigures, ToProcess } from './process-messages.js';

/** A process that has not told its figures by then, as it has ended or hangs, is left out. */
const PATIENCE_MS = 2_000;

interface Round {
  readonly awaited: Set<Worker>;
  readonly told: ProcessFigures[];
  readonly end: () => void;
}

/** Adds up the figures of several processes, for whichever of them is asked. */
export class GatherFigures {
  private readonly rounds = new Map<number, Round>();
  private latest = 0;

  /** @param processes those that are listening */
  constructor(private readonly processes: () => readonly Worker[]) {}

  /** Takes note of what a process says of its figures, and answers it when it asks for those of all. */
  heard(worker: Worker, message: FromProcess): void {
    if (message.kind === 'own-figures') this.note(worker, message.round, message.figures);
    else if (message.kind === 'figures-asked') void this.answer(worker, message.id);
  }

  /** A process that has ended tells nothing more. */
  forget(worker: Worker): void {
    for (const round of this.rounds.keys()) this.note(worker, round, null);
  }

  private async answer(worker: Worker, id: number): Promise<void> {
    const text = await AggregatorRegistry.aggregate(await this.gathered()).metrics();
    send(worker, { kind: 'figures', id, text });
  }

  private async gathered(): Promise<ProcessFigures[]> {
    const number = (this.latest += 1);
    const told: ProcessFigures[] = [];
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      const end = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const awaited = new Set(this.processes());
      this.rounds.set(number, { awaited, told, end });
      for (const worker of awaited) send(worker, { kind: 'own-figures-wanted', round: number });
    });
    this.rounds.delete(number);
    return told;
  }

  private note(worker: Worker, number: number, figures: ProcessFigures | null): void {
    const round = this.rounds.get(number);
    if (round?.awaited.delete(worker) !== true) return;
    if (figures !== null) round.told.push(figures);
    if (round.awaited.size === 0) round.end();
  }
}

/** To one that is about to end nothing can be said; it needs nothing more, either. */
function send(worker: Worker, message: ToProcess): void {
  if (worker.isConnected()) worker.send(message, undefined, () => undefined);
}
