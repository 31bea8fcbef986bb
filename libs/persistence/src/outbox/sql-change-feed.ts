import { ChangeFeed, type FeedStretch } from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { sequencedEventOf } from '../mappers/event-mappers.js';
import { outboxEventTable } from '../schema/tables/review-task-tables.js';
import { eventHeadTable } from '../schema/tables/webhook-tables.js';
import { sql } from '../sql/sql.js';

export class SqlChangeFeed extends ChangeFeed {
  constructor(private readonly database: Database) {
    super();
  }

  after(sequence: number, limit: number): Promise<FeedStretch> {
    return this.database.atOneMoment(async (session) => {
      const head = sql`select ${columnsOf(eventHeadTable, 'r')} from event_head r`;
      const [row] = await session.rows(eventHeadTable, head);
      const events = await session.rows(
        outboxEventTable,
        sql`select ${columnsOf(outboxEventTable, 'r')} from outbox_event r
          where r.sequence > ${sequence} and r.type <> 'webhook.ping' order by r.sequence limit ${limit}`,
      );
      return {
        events: events.map(sequencedEventOf),
        last: row?.sequence ?? 0,
        prunedTo: row?.pruned_to ?? 0,
      };
    });
  }
}
