import type { OutboxEvent, SequencedEvent, ToldEvent } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { outboxEventTable } from '../schema/tables/review-task-tables.js';

type EventRow = RowOf<typeof outboxEventTable>;

export const eventRow = ({ id, type, subject, at, data, sequence }: ToldEvent): EventRow => ({
  ...{ id, type, subject, at, data },
  sequence: sequence ?? null,
});

export const eventOf = ({ id, type, subject, at, data }: EventRow): OutboxEvent => ({
  ...{ id, type, subject, at, data },
});

export const toldEventOf = (row: EventRow): ToldEvent =>
  row.sequence === null ? eventOf(row) : { ...eventOf(row), sequence: row.sequence };

/** Of a row that has its number. */
export const sequencedEventOf = (row: EventRow): SequencedEvent => ({
  ...eventOf(row),
  sequence: row.sequence ?? 0,
});
