import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import type { WebhookEndpointView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import type { ApiClient } from '../e2e/harness/api-client.js';
import { expectStatus } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import { axeFindings } from './axe-findings.js';

/** Another system that takes events, and answers with a status. */
export interface Receiver {
  readonly url: string;
  status: number;
  close(): void;
}

export async function openReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(receiver.status).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${String(port)}/hook`,
    status: 204,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return receiver;
}

const open = async (page: Page): Promise<void> => {
  await page.goto('/operations');
  await page.getByRole('heading', { level: 1, name: '运维' }).waitFor();
};

export async function sayWhatIsAway(page: Page): Promise<void> {
  const toldOf = (checks: readonly object[]) => ({
    status: 503,
    contentType: 'application/json',
    body: JSON.stringify({ status: 'not_ready', checks }),
  });
  let isThere = true;
  await page.route('**/health/ready', (route) =>
    isThere
      ? route.fulfill(
          toldOf([
            { name: 'database', ok: true },
            { name: 'queue', ok: false, detail: 'queue_unavailable' },
          ]),
        )
      : route.abort(),
  );
  await open(page);
  await page.getByText('服务没有就绪：队列没有应答。').waitFor();
  const queue = page.locator('.operations-side tr', { hasText: 'HONGZHU_REDIS_URL' });
  expect(await queue.innerText()).toMatch(/队列\s+✗ 没有应答[^]*恢复后自动继续。 queue_unavailable/);
  isThere = false;
  await page.getByRole('button', { name: '立即查询' }).click();
  await page.getByText('连不上服务，现在的情况不明。').waitFor();
  expect(await page.getByText('? 不知道').count()).toBeGreaterThan(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute('**/health/ready');
  await page.getByText('服务就绪').waitFor({ timeout: 30_000 });
}

export async function sendOnceMore(page: Page, api: ApiClient, receiver: Receiver): Promise<void> {
  const endpoint = {
    url: receiver.url,
    description: '案件系统',
    eventTypes: ['sweep.held'],
  };
  expectStatus(await api.post('/webhook-endpoints', endpoint), 201);
  await open(page);
  receiver.status = 410;
  const sent = page.getByRole('region', { name: '事件推送端点' }).getByRole('status');
  await page.getByRole('button', { name: '发送测试' }).click();
  await sent.getByText('webhook.ping 没有送到 案件系统，不再投递：410 · 对方不再接收').waitFor();
  const list = page.getByRole('region', { name: '投递', exact: true });
  await list.getByRole('button', { name: '已送达' }).click();
  await list.getByText('没有“已送达”的投递。').waitFor();
  await list.getByRole('button', { name: '已放弃' }).click();
  const row = list.locator('tbody tr');
  expect(await row.innerText()).toContain('410 · 对方不再接收：端点已停用');
  await row.getByRole('button', { name: '重放' }).click();
  const dialog = page.getByRole('dialog', { name: '重放这次投递？' });
  await dialog.getByText('webhook.ping 没有送到 案件系统。').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: '重放' }).click();
  await dialog.getByRole('alert').filter({ hasText: /./ }).waitFor();
  await dialog.getByRole('button', { name: '取消' }).click();

  receiver.status = 204;
  const [off] = await allItems<WebhookEndpointView>(api, '/webhook-endpoints');
  const headers = { 'if-match': `"${String(off!.version)}"`, 'content-type': 'application/json' };
  const raw = JSON.stringify({ ...endpoint, state: 'enabled' });
  expectStatus(await api.ask('PUT', `/webhook-endpoints/${off!.id}`, { headers, raw }), 200);
  await row.getByRole('button', { name: '重放' }).click();
  await dialog.getByRole('button', { name: '重放' }).click();
  await list.getByRole('status').getByText('webhook.ping 已送达 案件系统：204').waitFor();
  await list.getByText('没有“已放弃”的投递。').waitFor();
  await list.getByRole('button', { name: '全部' }).click();
  await row.getByText('已送达').waitFor();
  expect(await axeFindings(page)).toEqual([]);
}

export async function lookAtBoard(page: Page, sweepId: string): Promise<void> {
  const own = new URL(page.url()).origin;
  const refused: string[] = [];
  const elsewhere: string[] = [];
  page.context().on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  page.context().on('request', (request) => {
    if (!request.url().startsWith(own)) elsewhere.push(request.url());
  });
  await open(page);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: '看板：逐个查看作业（新标签页）' }).focus();
  await page.keyboard.press('Enter');
  const board = await opened;
  await board.getByRole('link', { name: 'chunks' }).first().click();
  await board.getByText('chunkNumber').first().waitFor();
  expect(await board.getByText(sweepId).count()).toBeGreaterThan(0);
  for (const path of ['job-schedulers', 'queue/sweeps', '']) {
    await board.goto(`/queue-board/${path}`);
    await board.getByRole('link', { name: '调度器', exact: true }).waitFor();
  }
  expect(await board.getByRole('button', { name: /重试|删除|清空|暂停|添加/ }).count()).toBe(0);
  await board.route('**/queue-board/api/**', async (route) =>
    route.fulfill({ status: 503, json: { error: '队列没有应答', message: '请先恢复 Redis' } }),
  );
  await board.goto('/queue-board/');
  await board.getByText('队列没有应答').first().waitFor();
  expect({ refused, elsewhere }).toEqual({ refused: [], elsewhere: [] });
}

/** An administrator has no way there, and is told so in words. */
export async function seeNoBoard(page: Page): Promise<void> {
  await open(page);
  expect(await page.getByRole('link', { name: /看板/ }).count()).toBe(0);
  const answered = await page.goto('/queue-board/');
  expect(answered!.status()).toBe(403);
  await page.getByRole('link', { name: /返回登录页/ }).waitFor();
}
