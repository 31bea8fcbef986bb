import { IdGenerator } from '@hongzhu/compliance';
import { v7 } from 'uuid';

/** UUID version 7: ids of one process sort in the order in which they were made. */
export class TimeOrderedIds extends IdGenerator {
  next(): string {
    return v7();
  }
}
