/** What a browser is answered. */
export interface QueueBoardAnswer {
  readonly status: number;
  /** Its media type. */
  readonly type: string;
  readonly body: Buffer;
}

/** Asks for what is at a path of the board, which begins with a slash and has its query with it. */
export type AskQueueBoard = (path: string) => Promise<QueueBoardAnswer>;

/** The queues to be looked at in a browser. */
export class QueueBoard {
  constructor(readonly answer: AskQueueBoard) {}
}
