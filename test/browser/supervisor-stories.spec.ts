import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type {
  DataCorrectionView,
  NewAccessKeyView,
  TaskDetailView,
  TaskView,
  WaiverView,
} from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { aWorkbook, textRow } from '../../libs/tables/src/xlsx/workbook.fixture.js';
import { it } from '../e2e/harness/it.js';
import { expectStatus } from '../e2e/harness/jobs.js';
import { BrowserStage, expectAccessible } from './browser-stage.js';
import { focused, isInDialog } from './focus.js';
import { seeWhatIsLate } from './late-stories.js';
import { expectOnTelephone } from './on-telephone.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PATIENT = { timeout: 60_000 };

let stage: BrowserStage;
let open: TaskView[];
const keys = new Map<string, string>();
beforeAll(async () => {
  stage = await BrowserStage.start();
  open = (await stage.tasks('open')).filter(({ marketCode }) => marketCode !== null);
}, 240_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage?.stop(), 60_000);

const oversight = (id: string, list: string, language: 'zh' | 'en' = 'zh'): Promise<Page> =>
  stage.signedIn(id, 'city-supervisor', {
    ...{ path: `/oversight?list=${list}`, heading: language === 'zh' ? '督办' : 'Oversight', language },
  });
const listed = (page: Page, name: string) => page.getByRole('table', { name }).locator('tbody tr');
/** Answers the question that is open, with a reason, by its button. */
const answer = async (page: Page, name: string, reason: string | null): Promise<void> => {
  const dialog = page.getByRole('dialog');
  if (reason !== null) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};
interface Call {
  readonly by: string;
  readonly role: string;
  readonly path: string;
  readonly body?: unknown;
  /** That was looked at. */
  readonly version?: number;
}
/** A call of somebody by a key of their own. */
async function post<T>({ by, role, path, body, version }: Call): Promise<T> {
  const token = keys.get(by) ?? (await keyOf(by, role));
  keys.set(by, token);
  const headers = { ...(version !== undefined && { 'if-match': `"${String(version)}"` }) };
  const answered = await stage.system.api.post<T>(path, body, { token, headers });
  if (answered.status >= 300) throw new Error(`${path}: ${String(answered.status)} ${answered.text}`);
  return answered.body;
}
const keyOf = async (account: string, role: string): Promise<string> =>
  expectStatus(await stage.system.api.post<NewAccessKeyView>('/access-keys', { account, role }), 201).body
    .key;
const asked = async (by: string, role: string, reason: string): Promise<WaiverView> => {
  const { id } = open.shift()!;
  const task = expectStatus(await stage.system.api.get<TaskDetailView>(`/tasks/${id}`), 200).body;
  const expiresOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const path = `/findings/${task.findings[0]!.id}/waivers`;
  return post({ by, role, path, body: { reason, expiresOn } });
};
const stateOf = async (kind: 'waivers' | 'data-corrections', id: string): Promise<string> =>
  expectStatus(await stage.system.api.get<{ state: string }>(`/${kind}/${id}`), 200).body.state;

describe('a waiver', () => {
  it('is approved by another than who asked for it, and withdrawn before its day', async () => {
    const { id } = await asked('I-801', 'instructor', '正在搬迁，下月完成。');
    const page = await oversight('ov-1', 'waivers');
    const row = listed(page, '待批豁免').filter({ hasText: '正在搬迁，下月完成。' });
    await row.waitFor();
    await expectAccessible(page);
    await row.getByRole('button', { name: '批准' }).click();
    await expectAccessible(page);
    expect(await page.getByRole('dialog').getByRole('button', { name: '批准' }).isDisabled()).toBe(true);
    await answer(page, '批准', '情况属实。');
    await row.waitFor({ state: 'detached', ...PATIENT });
    expect(await stateOf('waivers', id)).toBe('approved');
    await page.getByRole('button', { name: /^豁免将到期/ }).click();
    const ending = listed(page, '豁免将到期').filter({ hasText: '正在搬迁，下月完成。' });
    await ending.getByRole('button', { name: '撤销' }).click();
    await answer(page, '撤销', '已搬完。');
    await ending.waitFor({ state: 'detached', ...PATIENT });
    expect(await stateOf('waivers', id)).toBe('revoked');
  });

  it('is not approved by who asked for it, and is refused by another, in English', async () => {
    const own = await asked('ov-2', 'city-supervisor', '我自己申请的。');
    const page = await oversight('ov-2', 'waivers', 'en');
    const row = listed(page, 'Waivers').filter({ hasText: '我自己申请的。' });
    await row.waitFor();
    expect(await row.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    const other = await oversight('ov-1', 'waivers', 'en');
    const same = listed(other, 'Waivers').filter({ hasText: '我自己申请的。' });
    await same.getByRole('button', { name: 'Refuse' }).click();
    await answer(other, 'Refuse', 'No reason to wait.');
    await same.waitFor({ state: 'detached', ...PATIENT });
    expect(await stateOf('waivers', own.id)).toBe('refused');
    // It was decided meanwhile: the page says so, and overwrites nothing.
    await row.getByRole('button', { name: 'Refuse' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Twice.');
    await dialog.getByRole('button', { name: 'Refuse', exact: true }).click();
    await dialog.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    expect(await stateOf('waivers', own.id)).toBe('refused');
  });
});

describe('a record that is said to be wrong', () => {
  const reported = async (note: string): Promise<DataCorrectionView> => {
    const task = open.splice(
      open.findIndex(({ ruleSetId }) => ruleSetId === 'five-ones'),
      1,
    )[0]!;
    const by = { by: 'I-801', role: 'instructor' };
    await post({ ...by, path: `/tasks/${task.id}/claim`, version: task.version });
    const body = { outcome: 'data-error', note, facts: ['market.activityRoom.areaSqm'] };
    await post({ ...by, path: `/tasks/${task.id}/submit`, body, version: task.version + 1 });
    const { items } = (
      await stage.system.api.get<{ items: DataCorrectionView[] }>('/data-corrections', {
        query: { task: task.id },
      })
    ).body;
    return items[0]!;
  };

  it('was right, or is right now: a supervisor says which, and the task goes on', async () => {
    const [right, mended] = [await reported('面积登记有误。'), await reported('面积已更正。')];
    const page = await oversight('ov-1', 'corrections');
    const rowOf = (note: string) => listed(page, '待更正数据').filter({ hasText: note });
    await rowOf('面积登记有误。').getByRole('button', { name: '记录无误' }).click();
    await expectAccessible(page);
    await answer(page, '记录无误', '已核对原件。');
    await rowOf('面积登记有误。').waitFor({ state: 'detached', ...PATIENT });
    expect(await stateOf('data-corrections', right.id)).toBe('refused');
    await rowOf('面积已更正。').getByRole('button', { name: '已更正' }).click();
    await answer(page, '已更正', null);
    await rowOf('面积已更正。')
      .getByText('已称更正，等待评估')
      .or(page.getByText('没有待更正的数据。'))
      .waitFor(PATIENT);
    expect(await stateOf('data-corrections', mended.id)).not.toBe('refused');
  });
});

describe('what is late', () => {
  it('is told by town, and never by person', async () => {
    const page = await oversight('ov-1', 'escalated');
    // By their names: until these are read, they are called by their codes.
    const towns = listed(page, '各镇街').getByRole('button', { name: /^\D/ });
    await towns.first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/I-8\d\d|办理人/);
    const name = (await towns.first().innerText()).trim();
    await towns.first().click();
    await page.getByRole('heading', { level: 2, name: `已上报 ${name}` }).waitFor();
    expect(new URL(page.url()).searchParams.get('town')).toMatch(/./);
    await expectOnTelephone(page);
    await page.getByRole('button', { name: '看全部镇街' }).click();
    await page.waitForURL((url) => !url.searchParams.has('town'));
  });
});

describe('a workbook with an error', () => {
  it('has it told by sheet, row and column, with what to do, in both languages', async () => {
    const page = await stage.signedIn('ov-1', 'city-supervisor', { path: '/ledger', heading: '台账' });
    const rows = textRow(1, 'code', 'lat') + textRow(2, 'T1', '91');
    const buffer = Buffer.from(aWorkbook(rows));
    await page.getByLabel('选择文件').setInputFiles({ name: '镇街.xlsx', mimeType: XLSX, buffer });
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText(/有 \d+ 处错误，一条也没有导入。请按下表改正文件/).waitFor(PATIENT);
    const errors = page.getByRole('group', { name: '错误' }).getByRole('row');
    const cells = async (): Promise<string[]> =>
      (await errors.filter({ hasText: 'out_of_range' }).innerText()).split('\t');
    expect(await cells()).toEqual(expect.arrayContaining(['镇街 towns', '2', 'B 列 lat']));
    const link = page.getByRole('region', { name: '以往的导入' }).getByRole('link').first();
    await link.click();
    await page.getByRole('heading', { level: 1, name: '一次导入' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'An import' }).waitFor();
    const english = page.getByRole('group', { name: 'Errors' }).getByRole('row');
    expect(await english.filter({ hasText: 'out_of_range' }).innerText()).not.toMatch(/[\u4e00-\u9fff]/);
    await expectAccessible(page);
  });
});

describe('a decision about a task', () => {
  it('is about what was looked at when it was asked, not about what came under the question', async () => {
    const { id, version } = open.shift()!;
    const page = await stage.signedIn('ov-4', 'city-supervisor', { path: `/tasks/${id}` });
    await page.getByRole('button', { name: '转派', exact: true }).click();
    await page.getByRole('dialog', { name: '转派' }).waitFor();
    await post({ by: 'I-801', role: 'instructor', path: `/tasks/${id}/claim`, version });
    await page.getByText('办理人 I-801').waitFor(PATIENT);
    await page.getByLabel('转派给（账号）').fill('I-801');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '立即转派' }).click();
    await page.getByText('他人已先更改，没有覆盖。', { exact: false }).waitFor(PATIENT);
  });
});

describe('hands that stay on the keyboard', () => {
  it('walk through the queue from the top, and come back to where they were from a dialog', async () => {
    const page = await stage.signedIn('ov-3', 'city-supervisor');
    await page.getByRole('heading', { name: '为什么' }).waitFor(PATIENT);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    const passed: string[] = [];
    for (let step = 0; step < 60 && !passed.includes('转派'); step++) {
      await page.keyboard.press('Tab');
      passed.push(await focused(page));
    }
    const named = passed.map((name) => name.replace(/\s*\d+$/, ''));
    expect(named).toEqual(expect.arrayContaining(['待签收', '全部未结', '任务队列', '转派']));
    // Of the rows of the queue one is on the way: what is beside it is not behind all of them.
    expect(passed.length).toBeLessThan(60);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '转派' });
    await dialog.waitFor();
    expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true);
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      expect(await isInDialog(page)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('转派');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '取消' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('转派');
  });
});

describe('what is weeks late', () => {
  it('is listed with its days, the earliest first, and what was told to supervisors apart from it', () =>
    seeWhatIsLate(stage.system, open.slice(-9), () => oversight('ov-1', 'dismissals')));
});
