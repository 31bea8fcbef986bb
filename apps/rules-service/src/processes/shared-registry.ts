import { Registry } from 'prom-client';
import type { FromProcess, ToProcess } from './process-messages.js';

/** The connection to the process that has started this one. */
export interface Starter {
  readonly tell: (message: FromProcess) => void;
  readonly listen: (heard: (message: ToProcess) => void) => void;
}

/** The figures of one of several processes: it shows those of all, whichever of them is asked. */
export class SharedRegistry extends Registry {
  private readonly asked = new Map<number, (text: string) => void>();
  private latest = 0;

  constructor(private readonly starter: Starter) {
    super();
    starter.listen((message) => {
      if (message.kind === 'figures') this.answered(message.id, message.text);
      else void this.tellOwn(message.round);
    });
  }

  override metrics(): Promise<string> {
    const id = (this.latest += 1);
    return new Promise((resolve) => {
      this.asked.set(id, resolve);
      this.starter.tell({ kind: 'figures-asked', id });
    });
  }

  private answered(id: number, text: string): void {
    this.asked.get(id)?.(text);
    this.asked.delete(id);
  }

  private async tellOwn(round: number): Promise<void> {
    this.starter.tell({ kind: 'own-figures', round, figures: await this.getMetricsAsJSON() });
  }
}
