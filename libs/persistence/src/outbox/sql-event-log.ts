import { EventLog, type OutboxEvent, type SequencedEvent, type ToldEvent } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { eventOf, eventRow, toldEventOf } from '../mappers/event-mappers.js';
import type { RowOf } from '../schema/table.js';
import { outboxEventTable } from '../schema/tables/review-task-tables.js';
import { oneOf, sql } from '../sql/sql.js';

const selection = sql`select ${columnsOf(outboxEventTable, 'r')} from outbox_event r`;
const HEAD_ID = 1;
const IDS_PER_STATEMENT = 1_000;
/** True of an event that an endpoint still waits for. */
const AWAITED = sql`exists (select 1 from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id
  where d.event_id = r.id and d.due_at is not null and e.state = 'enabled')`;

export class SqlEventLog extends EventLog {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async lock(): Promise<number> {
    const query = sql`select sequence from event_head where id = ${HEAD_ID} for update`;
    const [row] = await this.session.records(query);
    return Number(row?.['sequence'] ?? 0);
  }

  async unsequenced(limit: number): Promise<OutboxEvent[]> {
    const query = sql`${selection} where r.sequence is null order by r.id limit ${limit}`;
    return (await this.session.rows(outboxEventTable, query)).map(eventOf);
  }

  async number(events: readonly SequencedEvent[]): Promise<void> {
    const last = events.at(-1);
    if (last === undefined) return;
    await this.session.insert(outboxEventTable, events.map(eventRow), 'rewrite');
    await this.session.change(sql`update event_head set sequence = ${last.sequence} where id = ${HEAD_ID}`);
  }

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, ToldEvent>> {
    const rows = await this.session.rows(outboxEventTable, sql`${selection} where ${oneOf('r.id', ids)}`);
    return new Map(rows.map((row) => [row.id, toldEventOf(row)]));
  }

  async prune(before: Date, limit: number): Promise<number> {
    const past = await this.past(before, limit);
    const ids = past.map(({ id }) => id);
    for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
      const some = ids.slice(from, from + IDS_PER_STATEMENT);
      await this.session.change(sql`delete from webhook_delivery where ${oneOf('event_id', some)}`);
      await this.session.change(sql`delete from outbox_event where ${oneOf('id', some)}`);
    }
    const last = past.at(-1)?.sequence ?? null;
    if (last !== null)
      await this.session.change(sql`update event_head set pruned_to = ${last} where id = ${HEAD_ID}`);
    return ids.length;
  }

  /** The first events, up to one that is not past its time, or awaited: what is kept has no gaps. */
  private async past(before: Date, limit: number): Promise<RowOf<typeof outboxEventTable>[]> {
    const first = await this.session.rows(
      outboxEventTable,
      sql`${selection} where r.sequence is not null order by r.sequence limit ${limit}`,
    );
    const ids = first.map(({ id }) => id);
    const query = sql`select r.id from outbox_event r where ${oneOf('r.id', ids)} and ${AWAITED}`;
    const awaited = new Set((await this.session.records(query)).map((row) => row['id'] as string));
    const end = first.findIndex(({ id, at }) => at >= before || awaited.has(id));
    return end < 0 ? first : first.slice(0, end);
  }
}
