import type { Totp } from './credential.js';
import type { OneTimeCodes } from './one-time-codes.js';

/** The step of a code that the device shows now and nobody has used; null for every other code. */
export function freshStep(codes: OneTimeCodes, totp: Totp, code: string, now: Date): number | null {
  const step = codes.stepOf(totp.secret, code, now);
  return step !== null && step > (totp.lastStep ?? -1) ? step : null;
}
