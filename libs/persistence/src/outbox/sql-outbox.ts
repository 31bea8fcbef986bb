import { Outbox, type OutboxEvent } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { eventRow } from '../mappers/event-mappers.js';
import { outboxEventTable } from '../schema/tables/review-task-tables.js';

export class SqlOutbox extends Outbox {
  constructor(private readonly session: SqlSession) {
    super();
  }

  append(events: readonly OutboxEvent[]): Promise<void> {
    return this.session.insert(outboxEventTable, events.map(eventRow));
  }
}
