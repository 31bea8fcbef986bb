import { ConflictError } from '../shared/hongzhu-error.js';

/** What whoever signs in elsewhere is told of passwords and devices. */
export const passwordElsewhere = (): ConflictError =>
  new ConflictError('password_kept_elsewhere', 'The account signs in elsewhere: its password is kept there.');
