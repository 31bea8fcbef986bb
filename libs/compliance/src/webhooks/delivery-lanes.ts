import { DeliveryLane, type LaneWatch } from './delivery-lane.js';
import type { AttemptDelivery } from './attempt-delivery.js';

/**
 * Sends what is due, on a lane of its own for each endpoint, so that a slow receiver holds up no other. A lane ends when
 * nothing is due to its endpoint; what fails in it ends it, too, and the next call begins it anew.
 */
export class DeliveryLanes {
  private readonly lanes = new Map<string, DeliveryLane>();
  private isClosing = false;

  constructor(
    private readonly attempt: AttemptDelivery,
    private readonly watch: LaneWatch,
  ) {}

  /** Sees to it that the lanes of endpoints to which something is due are there, and full; waits for none of them. */
  async open(): Promise<void> {
    for (const endpointId of await this.attempt.withDue()) {
      if (this.isClosing) return;
      const lane = this.lanes.get(endpointId) ?? new DeliveryLane(endpointId, this.attempt, this.watch);
      this.lanes.set(endpointId, lane);
      lane.fill();
    }
    for (const [endpointId, { isOver }] of this.lanes) if (isOver) this.lanes.delete(endpointId);
  }

  /** Resolves when the lanes of now have ended. */
  async settled(): Promise<void> {
    await Promise.all([...this.lanes.values()].map((lane) => lane.settled()));
  }

  /**
   * Begins nothing more, puts back what is not under way, and gives up after so many milliseconds what still is: it is sent
   * again when its lease ends.
   */
  async stop(graceMs: number): Promise<void> {
    this.isClosing = true;
    await Promise.all([...this.lanes.values()].map((lane) => lane.stop(graceMs)));
  }
}
