import {
  WebhookReader,
  type DeliveryFilter,
  type EventBacklog,
  type Page,
  type PageRequest,
  type SecretCipher,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { deliveryOf, endpointOf } from '../mappers/webhook-mappers.js';
import { webhookDeliveryTable, webhookEndpointTable } from '../schema/tables/webhook-tables.js';
import { ALWAYS, sql, type Sql } from '../sql/sql.js';

const endpoints = sql`select ${columnsOf(webhookEndpointTable, 'r')} from webhook_endpoint r`;
const deliveries = sql`select ${columnsOf(webhookDeliveryTable, 'r')} from webhook_delivery r`;
/** Deliveries to an endpoint that was removed are not shown; they are deleted later. */
const SHOWN = sql`exists (select 1 from webhook_endpoint e where e.id = r.endpoint_id)`;
const WAITING = sql`webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id
  where d.state in ('pending', 'failed') and e.state = 'enabled'`;

const condition = ({ endpointId, state, eventId }: DeliveryFilter): Sql =>
  filtered(
    [SHOWN],
    matches('r.endpoint_id', endpointId),
    matches('r.state', state),
    matches('r.event_id', eventId),
  );

export class SqlWebhookReader extends WebhookReader {
  constructor(
    private readonly database: Database,
    private readonly cipher: SecretCipher,
  ) {
    super();
  }

  list(page: PageRequest): Promise<Page<WebhookEndpoint>> {
    const after = (position: readonly string[] | null, limit: number): Promise<WebhookEndpoint[]> => {
      const beyond = position === null ? ALWAYS : sql`r.id > ${position[0] ?? ''}`;
      return this.endpoints(sql`${endpoints} where ${beyond} order by r.id limit ${limit}`);
    };
    const list = { name: 'webhook-endpoints', position: ['code'], after } as const;
    return paged<WebhookEndpoint>({ ...list, positionOf: ({ id }) => [id] }, page);
  }

  async get(id: string): Promise<WebhookEndpoint | null> {
    if (!isStorable(id)) return null;
    return (await this.endpoints(sql`${endpoints} where r.id = ${id}`))[0] ?? null;
  }

  deliveries(filter: DeliveryFilter, page: PageRequest): Promise<Page<WebhookDelivery>> {
    const after = (position: readonly string[] | null, limit: number): Promise<WebhookDelivery[]> => {
      const beyond = position === null ? ALWAYS : sql`r.id < ${position[0] ?? ''}`;
      const where = sql`(${condition(filter)}) and ${beyond}`;
      return this.found(sql`${deliveries} where ${where} order by r.id desc limit ${limit}`);
    };
    const list = { name: 'webhook-deliveries', position: ['code'], after } as const;
    return paged<WebhookDelivery>({ ...list, positionOf: ({ id }) => [id] }, page);
  }

  async delivery(id: string): Promise<WebhookDelivery | null> {
    if (!isStorable(id)) return null;
    return (await this.found(sql`${deliveries} where r.id = ${id} and ${SHOWN}`))[0] ?? null;
  }

  backlog(): Promise<EventBacklog> {
    return this.database.reading(async (session) => {
      const one = async (query: Sql): Promise<unknown> => (await session.records(query))[0]?.['value'];
      const events = sql`select count(*) as value from outbox_event where sequence is null`;
      const off = sql`select count(*) as value from webhook_endpoint where state = 'disabled'`;
      return {
        unsequenced: Number(await one(events)),
        waiting: Number(await one(sql`select count(*) as value from ${WAITING}`)),
        oldestAt: ((await one(sql`select min(d.created_at) as value from ${WAITING}`)) ??
          null) as Date | null,
        disabledEndpoints: Number(await one(off)),
      };
    });
  }

  private async endpoints(query: Sql): Promise<WebhookEndpoint[]> {
    const rows = await this.database.reading((session) => session.rows(webhookEndpointTable, query));
    return rows.map((row) => endpointOf(row, this.cipher));
  }

  private async found(query: Sql): Promise<WebhookDelivery[]> {
    const rows = await this.database.reading((session) => session.rows(webhookDeliveryTable, query));
    return rows.map(deliveryOf);
  }
}
