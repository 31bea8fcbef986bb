import { HongzhuProblem } from '@hongzhu/client';

/** What somebody can do about something that could not be read: each kind has its own advice. */
export type Failure = 'unreachable' | 'notReady' | 'forbidden' | 'gone' | 'tooMany' | 'other';

const BY_STATUS: ReadonlyMap<number, Failure> = new Map([
  [403, 'forbidden'],
  [404, 'gone'],
  [429, 'tooMany'],
  [502, 'notReady'],
  [503, 'notReady'],
  [504, 'notReady'],
]);

/** Where the service has not answered, it could not be reached. */
export const failureOf = (error: unknown): Failure =>
  error instanceof HongzhuProblem ? (BY_STATUS.get(error.status) ?? 'other') : 'unreachable';
