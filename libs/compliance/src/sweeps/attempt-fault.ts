import { HongzhuError, StorageError } from '../shared/hongzhu-error.js';

/**
 * Where the fault lies: `outage` in a connection or in the rivalry of transactions, never in the records;
 * `everywhere` in the process, so that all chunks fail alike and splitting finds nothing; `records` anywhere else.
 */
export interface AttemptFault {
  readonly lies: 'outage' | 'everywhere' | 'records';
  /** Stable; it tells nothing of what the records hold. */
  readonly code: string;
}

const EVERYWHERE: ReadonlySet<string> = new Set(['rule_set_version_missing', 'rule_set_differs']);

/** The code under which an error is kept that nobody raised on purpose: its message may quote records. */
export const UNEXPECTED = 'unexpected_error';

export function attemptFault(error: unknown): AttemptFault {
  if (!(error instanceof HongzhuError)) return { lies: 'records', code: UNEXPECTED };
  const { code } = error;
  if (error instanceof StorageError && error.isOutage) return { lies: 'outage', code };
  return { lies: EVERYWHERE.has(code) ? 'everywhere' : 'records', code };
}
