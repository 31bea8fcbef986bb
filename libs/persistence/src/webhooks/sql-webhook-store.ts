import {
  WebhookStore,
  type SecretCipher,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { replaceVersion } from '../lists/replace-version.js';
import { deliveryOf, deliveryRow, endpointOf, endpointRow } from '../mappers/webhook-mappers.js';
import { webhookDeliveryTable, webhookEndpointTable } from '../schema/tables/webhook-tables.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

const endpoints = sql`select ${columnsOf(webhookEndpointTable, 'r')} from webhook_endpoint r`;
const deliveries = sql`select ${columnsOf(webhookDeliveryTable, 'r')} from webhook_delivery r`;

export class SqlWebhookStore extends WebhookStore {
  constructor(
    private readonly session: SqlSession,
    private readonly cipher: SecretCipher,
  ) {
    super();
  }

  async count(): Promise<number> {
    const [row] = await this.session.records(sql`select count(*) as number from webhook_endpoint`);
    return Number(row?.['number']);
  }

  insert(endpoint: WebhookEndpoint): Promise<void> {
    return this.session.insert(webhookEndpointTable, [endpointRow(endpoint, this.cipher)]);
  }

  async get(id: string): Promise<WebhookEndpoint | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`${endpoints} where r.id = ${id}`))[0] ?? null;
  }

  async lock(id: string): Promise<WebhookEndpoint | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`${endpoints} where r.id = ${id} for update`))[0] ?? null;
  }

  enabled(): Promise<WebhookEndpoint[]> {
    return this.find(sql`${endpoints} where r.state = 'enabled' order by r.id`);
  }

  async withDue(now: Date): Promise<string[]> {
    const rows = await this.session.records(sql`select r.id from webhook_endpoint r
      where r.state = 'enabled' and exists (
        select 1 from webhook_delivery d where d.endpoint_id = r.id and d.due_at <= ${now})
      order by r.id`);
    return rows.map((row) => row['id'] as string);
  }

  /** By endpoint: a look-up in an index for each, however many deliveries wait. */
  async nextDue(now: Date): Promise<Date | null> {
    const rows = await this.session.records(sql`select (
        select d.due_at from webhook_delivery d where d.endpoint_id = r.id and d.due_at > ${now}
        order by d.due_at limit 1) as due_at
      from webhook_endpoint r where r.state = 'enabled'`);
    const times = rows.flatMap((row) => (row['due_at'] as Date | null) ?? []);
    return times.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  }

  replace(endpoint: WebhookEndpoint, expectedVersion: number): Promise<boolean> {
    const row = endpointRow(endpoint, this.cipher);
    return replaceVersion(this.session, webhookEndpointTable, row, expectedVersion);
  }

  async noteDead(id: string, deadInARow: number): Promise<void> {
    await this.session.change(
      sql`update webhook_endpoint set dead_in_a_row = ${deadInARow} where id = ${id}`,
    );
  }

  async delete(id: string): Promise<void> {
    await this.session.change(sql`delete from webhook_endpoint where id = ${id}`);
  }

  async deleteOrphans(limit: number): Promise<number> {
    const rows = await this.session.records(sql`select d.id from webhook_delivery d
      where not exists (select 1 from webhook_endpoint e where e.id = d.endpoint_id) limit ${limit}`);
    const ids = rows.map((row) => row['id'] as string);
    return this.session.change(sql`delete from webhook_delivery where ${oneOf('id', ids)}`);
  }

  addDeliveries(added: readonly WebhookDelivery[]): Promise<void> {
    return this.session.insert(webhookDeliveryTable, added.map(deliveryRow));
  }

  async delivery(id: string): Promise<WebhookDelivery | null> {
    if (!isStorable(id)) return null;
    return (await this.findDeliveries(sql`${deliveries} where r.id = ${id}`))[0] ?? null;
  }

  lockDue(endpointId: string, now: Date, limit: number): Promise<WebhookDelivery[]> {
    return this.findDeliveries(sql`${deliveries} where r.endpoint_id = ${endpointId} and r.due_at <= ${now}
      order by r.due_at, r.id limit ${limit} for update`);
  }

  begin(begun: readonly WebhookDelivery[]): Promise<void> {
    return this.session.insert(webhookDeliveryTable, begun.map(deliveryRow), 'rewrite');
  }

  async settle(delivery: WebhookDelivery, fence: number): Promise<boolean> {
    const row = deliveryRow(delivery);
    const written = await this.session.change(sql`update webhook_delivery set state = ${row.state},
      attempts = ${row.attempts}, fence = ${row.fence}, due_at = ${row.due_at}, last_status = ${row.last_status},
      last_code = ${row.last_code}, last_attempt_at = ${row.last_attempt_at}, delivered_at = ${row.delivered_at}
      where id = ${row.id} and fence = ${fence}`);
    return written === 1;
  }

  private async find(query: Sql): Promise<WebhookEndpoint[]> {
    const rows = await this.session.rows(webhookEndpointTable, query);
    return rows.map((row) => endpointOf(row, this.cipher));
  }

  private async findDeliveries(query: Sql): Promise<WebhookDelivery[]> {
    return (await this.session.rows(webhookDeliveryTable, query)).map(deliveryOf);
  }
}
