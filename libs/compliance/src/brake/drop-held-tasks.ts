import type { Transactions } from '../shared/transactions.js';

const AT_A_TIME = 1_000;

/** Drops all that a sweep holds, in transactions that do not grow with its number. */
export async function dropHeldTasks(transactions: Transactions, sweepId: string): Promise<void> {
  while ((await transactions.run(({ held }) => held.dropSome(sweepId, AT_A_TIME))) === AT_A_TIME);
}
