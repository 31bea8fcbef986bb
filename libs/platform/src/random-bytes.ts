import { randomBytes } from 'node:crypto';
import { RandomBytes } from '@hongzhu/compliance';

/** Of the system's source of randomness. */
export class SystemRandomBytes extends RandomBytes {
  next(): string {
    return randomBytes(32).toString('base64url');
  }
}
