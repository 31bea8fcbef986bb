import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { PageView, SweepView, TaskView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { it } from '../e2e/harness/it.js';
import { sweep } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import { axeFindings } from './axe-findings.js';
import { BrowserStage } from './browser-stage.js';
import { pastePassword, seeMarkupAsText } from './markup-stories.js';
import {
  lookAtBoard,
  openReceiver,
  sayWhatIsAway,
  seeNoBoard,
  sendOnceMore,
  type Receiver,
} from './operations-stories.js';
import { seeWhatARuleCameTo } from './rule-stories.js';
import { followSweep } from './progress-story.js';
import { dismissTask, readTask } from './service-tasks.js';

const LONG = 240_000;
const SETTINGS = {
  HONGZHU_WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8',
  // Many small steps, one after the other, so that there is a progress to be seen.
  ...{ HONGZHU_CHUNK_PAIRS: '1000', HONGZHU_WORKER_CONCURRENCY: '1' },
};

describe('the pages of supervisors and operators', () => {
  let stage: BrowserStage;
  let swept: SweepView;
  let receiver: Receiver;

  const pageOf = (id: string, role: string): Promise<Page> =>
    stage.signedIn(id, role, { path: '/settings', heading: '设置', locale: 'zh-CN' });
  const open = async (page: Page, path: string, heading: string): Promise<void> => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const menuOf = (page: Page): Promise<string[]> => page.locator('nav.menu a').allInnerTexts();

  beforeAll(async () => {
    receiver = await openReceiver();
    stage = await BrowserStage.start({ nights: 0, settings: SETTINGS });
    swept = await sweep(stage.system.api, {});
  }, LONG);
  afterEach(() => stage.closePages());
  afterAll(async () => {
    await stage?.stop();
    receiver?.close();
  }, 30_000);

  it('tell in a sentence what the sweep came to, and that its certificate holds', async () => {
    const page = await pageOf('C-1', 'city-supervisor');
    await open(page, '/sweeps', '夜间扫描');
    const lead = await page.locator('.sheet-lead').innerText();
    expect(lead).toContain(`${swept.evaluated.pairs.toLocaleString('zh-CN')} 个判定全部给出`);
    await page.locator('table.data tbody th a').first().click();
    await page.getByRole('button', { name: '核对证书' }).click();
    await page.getByText(/^✓ 相符：/).waitFor();
    expect(await page.getByText(swept.certificate!.root).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('follow a sweep to its end, also where nothing can be streamed', async () => {
    const page = await pageOf('C-2', 'city-supervisor');
    const { service } = stage.system;
    await followSweep(page, service, { language: 'zh', isStreamed: true });
    await followSweep(page, service, { language: 'en', isStreamed: true });
    await followSweep(page, service, { language: 'zh', isStreamed: false });
  });

  it('let a supervisor approve a dismissal that another submitted', async () => {
    const [open1] = await allItems<TaskView>(stage.system.api, '/tasks', { state: 'open', limit: 1 });
    const { findings } = await readTask(stage.system.api, open1!.id);
    await dismissTask(stage.system.api, 'I-901', open1!.id);

    const page = await pageOf('C-3', 'city-supervisor');
    await open(page, '/oversight?list=dismissals', '督办');
    await page.getByText('「规则不适用。」').waitFor();
    const { type, code, name } = open1!.subject;
    if (type === 'market')
      await page
        .getByRole('link', { name: name! })
        .and(page.locator(`[href="/markets/${code}"]`))
        .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '批准驳回' }).click();
    await page.getByLabel('理由').fill('情况属实。');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '立即批准驳回' }).click();
    await page.getByText('没有待批的驳回。').waitFor();
    const decided = await stage.system.api.get<TaskView>(`/tasks/${open1!.id}`);
    expect(decided.body.state).toBe('closed');
    await seeWhatARuleCameTo(page, stage.system.api, findings[0]!.ruleId);
  });

  it('show an operator whether all works, and nothing of a market', async () => {
    const page = await pageOf('O-1', 'operator');
    expect(await menuOf(page)).toEqual(['夜间扫描', '规则库', '台账', '运维', '设置']);
    await open(page, '/operations', '运维');
    await page.getByText('服务就绪').waitFor();
    const chunks = page.locator('tr', { hasText: '分块评估' }).locator('td');
    expect(await chunks.allInnerTexts()).toEqual(['0', '0', '0', '0']);
    expect(await page.locator('tr', { hasText: '数据库' }).innerText()).toMatch(/✓ 有应答\s+不用处理/);
    await page.getByText('没有投递。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await open(page, '/sweeps', '夜间扫描');
    expect(await page.getByText('数据新鲜程度').count()).toBe(0);
    await page.goto('/oversight');
    await page.getByText('没有这个页面').waitFor();
  });

  it('say in words what does not answer and what to do, and go on by themselves once it is back', async () =>
    sayWhatIsAway(await pageOf('O-2', 'operator')));

  it('show what was sent, why it did not come, and send it again for who has read what that means', async () => {
    await sendOnceMore(await pageOf('O-3', 'operator'), stage.system.api, receiver);
  });

  it('lead to the board of the queues, which is of our own parts, in Chinese, and to be read only', async () => {
    // Of the latest, whose jobs are the first that are shown.
    const { body } = await stage.system.api.get<PageView<SweepView>>('/sweeps', { query: { limit: 1 } });
    await lookAtBoard(await pageOf('O-4', 'operator'), body.items[0]!.id);
    await seeNoBoard(await pageOf('A-1', 'administrator'));
  });

  it('show an instructor the nights, and nothing to press', async () => {
    const page = await pageOf('I-902', 'instructor');
    expect(await menuOf(page)).toEqual([
      ...['待办台', '市场档案', '镇街一览', '夜间扫描'],
      ...['规则库', '设置'],
    ]);
    await open(page, '/sweeps', '夜间扫描');
    await page.getByRole('heading', { name: '数据新鲜程度' }).waitFor();
    expect(await page.getByRole('button', { name: '开始扫描' }).count()).toBe(0);
  });

  it('show markup in a record as the text that it is', async () =>
    seeMarkupAsText(await pageOf('C-4', 'city-supervisor'), stage.system));

  it('do not show a password that is typed, and take one that is pasted', async () => {
    await pastePassword(await stage.page('/sign-in'));
  });

  it('fail nowhere', () => {
    expect(stage.complaints).toEqual([]);
  });
});
