/** Transactions append in another order than their entries were made in, by so much at most. */
export const OUT_OF_ORDER_MS = 15 * 60_000;
