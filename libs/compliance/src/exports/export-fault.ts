import { HongzhuError } from '../shared/hongzhu-error.js';

/** Nobody waited for the rest of an export. */
export const CALLER_LEFT = 'caller_left';

/** With which code the audit log says that an export failed: never with the words of an error, which may hold values. */
export const exportFault = (error: unknown): string =>
  error instanceof HongzhuError ? error.code : 'internal_error';
