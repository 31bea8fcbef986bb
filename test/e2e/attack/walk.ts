import type {
  CalendarYearView,
  DataCorrectionView,
  ImportView,
  NewAccessKeyView,
  PageView,
  SweepView,
  TaskView,
  WaiverView,
  WebhookDeliveryView,
  WebhookSecretView,
} from '@hongzhu/contracts';
import type { Answer, ApiClient } from '../harness/api-client.js';
import { city } from '../harness/cities.js';
import { expectStatus, finishedImport, finishedSweep } from '../harness/jobs.js';
import { scheduleOf } from '../harness/schedule-of-year.js';
import { until } from '../harness/until.js';
import type { Note } from './note.js';
import { inDays, type Made, type Stage } from './stage.js';
import { walkSignIn } from './walk-sign-in.js';

const WITHIN_MS = 30_000;
const ENDPOINTS = 10;
const REASON = { reason: '同意' };
const REPORT = { outcome: 'remedied', note: '已整改' };

/**
 * Goes once through what only a certain order of requests can reach, so that the attack finds ids of every kind, and every
 * operation has been seen to succeed.
 */
export class Walk {
  private next = 0;

  constructor(
    private readonly api: ApiClient,
    private readonly stage: Stage,
    private readonly note: Note,
  ) {}

  /** `hook`: an address that takes events. */
  async go(hook: string): Promise<Made> {
    await this.workOnTasks();
    await this.keepCalendar();
    await this.keepKeys();
    await this.ask('POST', '/evaluations', '/evaluations', { body: { snapshot: city('city-1') } });
    return {
      'data-corrections': await this.correctData(),
      waivers: await this.waive(),
      accounts: await walkSignIn(this.api, this.note),
      imports: await this.importInPart(),
      ...(await this.sendEvents(hook)),
      cancelled: [await this.cancelASweep()],
    };
  }

  private async workOnTasks(): Promise<void> {
    const [worked, dismissed, snoozed, assigned, bulk] = this.takeTasks(5);
    await this.moves(worked!, [['claim'], ['renew'], ['comment', { text: '已电话核实' }]]);
    await this.move(worked!, 'PUT', 'draft', { body: { note: '草稿' } });
    await this.move(worked!, 'PUT', 'external-reference', { body: { system: 'cases', id: 'C-1' } });
    await this.move(worked!, 'DELETE', 'external-reference');
    await this.moves(worked!, [['submit', REPORT], ['withdraw'], ['submit', REPORT]]);
    await this.moves(worked!, [['return', { reason: '请补充' }]], 'city-supervisor');
    await this.moves(dismissed!, [['claim'], ['dismiss', { reason: 'already-settled' }]]);
    await this.moves(dismissed!, [['approve', REASON]], 'city-supervisor');
    await this.moves(snoozed!, [['claim'], ['snooze', { until: inDays(3), reason: '等待回复' }], ['wake']]);
    await this.moves(assigned!, [['assign', { assignee: 'a-instructor' }]], 'city-supervisor');
    await this.moves(assigned!, [['release']]);
    const items = [{ id: bulk!.id, version: bulk!.version }];
    await this.ask('POST', '/tasks/bulk', '/tasks/bulk', { body: { action: 'claim', items } });
  }

  /** Reports of wrong data, of which one is put right, one is refused, and two stay open. */
  private async correctData(): Promise<string[]> {
    const ids: string[] = [];
    for (const task of this.takeTasks(4)) {
      const report = { outcome: 'data-error', note: '面积有误', facts: ['market.activityRoom.areaSqm'] };
      await this.moves(task, [['claim'], ['submit', report]]);
      const query = { task: task.id };
      const { body } = await this.api.get<PageView<DataCorrectionView>>('/data-corrections', { query });
      ids.push(body.items[0]!.id);
    }
    const decide = (id: string, verb: string, body?: object) =>
      this.ask('POST', `/data-corrections/${id}/${verb}`, `/data-corrections/{id}/${verb}`, {
        ...{ body, version: 1, account: 'city-supervisor' },
      });
    await decide(ids[0]!, 'apply');
    await decide(ids[1]!, 'refuse', REASON);
    return ids;
  }

  private async waive(): Promise<string[]> {
    const body = { reason: '正在搬迁', expiresOn: inDays(30) };
    const ids: string[] = [];
    for (const { id } of this.stage.findings.filter(({ state }) => state === 'open').slice(-4)) {
      const template = '/findings/{id}/waivers';
      const asked = await this.ask<WaiverView>('POST', `/findings/${id}/waivers`, template, { body });
      ids.push(asked.body.id);
    }
    for (const [index, verb] of ['approve', 'revoke'].entries()) {
      const given = { body: REASON, version: index + 1, account: 'city-supervisor' };
      await this.ask('POST', `/waivers/${ids[0]!}/${verb}`, `/waivers/{id}/${verb}`, given);
    }
    return ids;
  }

  private async importInPart(): Promise<string[]> {
    const copy = city('city-1');
    Object.assign(copy.activities[0]!, { heldOn: '2024-02-30' });
    const path = '/imports?mode=partial&dryRun=true';
    const asked = await this.ask<ImportView>('POST', path, '/imports', { body: copy });
    const { id } = await finishedImport(this.api, asked.body.id);
    await this.ask('GET', `/imports/${id}/rejected`, '/imports/{id}/rejected');
    return [id];
  }

  private async sendEvents(url: string): Promise<Made> {
    const path = '/webhook-endpoints';
    const ids: string[] = [];
    for (let i = 0; i < ENDPOINTS; i++) {
      const body = { url, eventTypes: ['sweep.held'] };
      ids.push((await this.ask<WebhookSecretView>('POST', path, path, { body })).body.id);
    }
    const [id, gone, ...others] = ids;
    const ping = await this.ask<WebhookDeliveryView>('POST', `${path}/${id!}/test`, `${path}/{id}/test`);
    const delivery = `/webhook-deliveries/${ping.body.id}`;
    const look = async (): Promise<true | undefined> =>
      (await this.api.get<WebhookDeliveryView>(delivery)).body.state === 'delivered' || undefined;
    await until(look, { what: 'the ping is delivered', withinMs: WITHIN_MS });
    await this.ask('GET', delivery, '/webhook-deliveries/{id}');
    await this.ask('POST', `${delivery}/replay`, '/webhook-deliveries/{id}/replay');
    const rotation = { body: {}, version: 1 };
    await this.ask('POST', `${path}/${id!}/rotate-secret`, `${path}/{id}/rotate-secret`, rotation);
    const change = { body: { url, state: 'enabled' }, version: 1 };
    await this.ask('PUT', `${path}/${others[0]!}`, `${path}/{id}`, change);
    await this.ask('DELETE', `${path}/${gone!}`, `${path}/{id}`, { version: 1 });
    return { 'webhook-endpoints': [id!, ...others], 'webhook-deliveries': [ping.body.id] };
  }

  private async keepKeys(): Promise<void> {
    const path = '/access-keys';
    const body = { account: 'walker', role: 'auditor' };
    const { id } = (await this.ask<NewAccessKeyView>('POST', path, path, { body })).body;
    await this.ask('POST', `${path}/${id}/revoke`, `${path}/{id}/revoke`);
  }

  private async keepCalendar(): Promise<void> {
    const template = '/calendar/years/{year}';
    // The last one that may be known by now, and no release ships.
    const year = new Date().getUTCFullYear() + 2;
    const body = scheduleOf(year);
    const path = `/calendar/years/${String(year)}`;
    const { version } = (await this.ask<CalendarYearView>('PUT', path, template, { body })).body;
    await this.ask('DELETE', path, template, { version });
  }

  /** A sweep may be over before it can be cancelled: then another is begun. */
  private async cancelASweep(): Promise<string> {
    for (;;) {
      const body = { effect: 'study', asOf: this.stage.night.asOf };
      const { id } = (await this.ask<SweepView>('POST', '/sweeps', '/sweeps', { body })).body;
      const answer = await this.api.post(`/sweeps/${id}/cancel`);
      await finishedSweep(this.api, id);
      if (answer.status === 409) continue;
      expectStatus(answer, 200);
      this.note('POST /api/v1/sweeps/{id}/cancel', answer.status);
      return id;
    }
  }

  /** Open tasks of markets that the walk has not touched yet. */
  private takeTasks(count: number): TaskView[] {
    const open = this.stage.tasks.filter(({ state, marketCode }) => state === 'open' && marketCode !== null);
    const taken = open.slice(this.next, this.next + count);
    if (taken.length < count) throw new Error('the city has too few tasks for the walk');
    this.next += count;
    return taken;
  }

  private async moves(
    task: TaskView,
    verbs: readonly (readonly [verb: string, body?: object])[],
    account = 'instructor',
  ): Promise<void> {
    for (const [verb, body] of verbs) await this.move(task, 'POST', verb, { body, account });
  }

  private async move(
    { id }: TaskView,
    method: string,
    verb: string,
    { body, account = 'instructor' }: { body?: object | undefined; account?: string } = {},
  ): Promise<void> {
    const { version } = (await this.api.get<TaskView>(`/tasks/${id}`)).body;
    await this.ask(method, `/tasks/${id}/${verb}`, `/tasks/{id}/${verb}`, { body, version, account });
  }

  private async ask<T>(
    method: string,
    path: string,
    template: string,
    {
      body,
      version,
      account = 'owner',
    }: { body?: object | undefined; version?: number; account?: string } = {},
  ): Promise<Answer<T>> {
    const headers = {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
    };
    const token = this.stage.tokens.get(account)!;
    const raw = body === undefined ? {} : { raw: JSON.stringify(body) };
    const answer = await this.api.ask<T>(method, path, { token, headers, ...raw });
    this.note(`${method} /api/v1${template}`, answer.status);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.text}`);
    return answer;
  }
}
