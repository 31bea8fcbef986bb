export interface QueueBoardSettings {
  /** The path at which it is served, without a slash at the end. */
  readonly at: string;
  /** Whether the queue knows which workers are connected to it. */
  readonly knowsWorkers: boolean;
}
