/** Where the service shows its queues in a browser; no page of the console. */
export const QUEUE_BOARD = '/queue-board';
