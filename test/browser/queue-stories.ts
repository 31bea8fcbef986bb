import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../e2e/harness/until.js';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { chosen, dayAfter, pool } from './queue-hands.js';
import { commentOnTask, dismissTask, firstOpenTask, readTask } from './service-tasks.js';

const ROW_PX = 28;

const heights = (page: Page): Promise<number[]> =>
  page.evaluate(
    `[...new Set([...document.querySelectorAll('.queue-row > button')]
      .map((row) => row.getBoundingClientRect().height))]`,
  );
/** Of all rows of the queue, also of those that are not in the document. */
const allRows = async (page: Page): Promise<number> =>
  (await page.evaluate<number>(`document.querySelector('.queue ul').getBoundingClientRect().height`)) /
  ROW_PX;

/** Rows are as high as they are meant to be, and those of one cause are folded away and out, by the mouse and by a key. */
export async function foldACause(stage: BrowserStage): Promise<void> {
  const page = await stage.signedIn('I-914', 'instructor');
  const cause = page.locator('.cause-row').first();
  await cause.waitFor();
  const count = Number(/同一原因 (\d+) 项/.exec(await cause.innerText())![1]);
  expect(count).toBeGreaterThanOrEqual(2);
  // The list is drawn anew when the last of its pages has come: a row that was read before has no height by then.
  await until(async () => String(await heights(page)) === String([ROW_PX]) || undefined, {
    what: 'all rows are as high as they are meant to be',
    withinMs: 10_000,
  });
  const all = await allRows(page);
  const rowsAre = (rows: number): Promise<true> =>
    until(async () => (await allRows(page)) === rows || undefined, {
      what: `the queue has ${String(rows)} rows`,
      withinMs: 5_000,
    });
  const member = page.locator('.queue-row:has(> .cause-row) + .queue-row > .of-cause').first();
  // A row that is taken out of the list meanwhile has no other text, but other lines.
  const name = await member.textContent();
  await cause.click();
  await page.locator('.cause-row[aria-expanded="false"]').waitFor();
  await rowsAre(all - count);
  await expectAccessible(page);
  await page.locator('.cause-row[aria-expanded="false"]').click();
  await rowsAre(all);
  expect(await member.textContent()).toBe(name);
  await member.click();
  const id = await chosen(page);
  await page.keyboard.press('f');
  await rowsAre(all - count);
  await page.waitForURL((url) => !url.pathname.endsWith(id));
}

const headOf = (page: Page) => page.locator('.evidence-head');
const toldIn = (page: Page) => page.locator('.timeline');
/** Answers the question that a verb asks, by the labels of its fields. */
async function answer(page: Page, verb: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('.actions').getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: verb });
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.waitFor({ state: 'detached' });
}
const sendNow = (page: Page, verb: string): Promise<void> =>
  page.getByRole('button', { name: `立即${verb}`, exact: true }).click();

/** A supervisor gives a task to an account, and sends another back to who handed it in. */
export async function transferAndReturn(stage: BrowserStage): Promise<void> {
  const { api, url } = stage.system;
  const [to, by] = ['I-916', 'I-917'];
  await stage.account(to, 'instructor');
  const page = await stage.signedIn('head-1', 'city-supervisor');
  await pool(page);
  const id = await chosen(page);
  await answer(page, '转派', { '转派给（账号）': to });
  await page.getByText('秒后转派').waitFor();
  expect((await readTask(api, id)).state).toBe('open');
  await sendNow(page, '转派');
  await headOf(page).getByText(`办理人 ${to}`).waitFor();
  await toldIn(page).getByText('转派').first().waitFor();
  expect(await readTask(api, id)).toMatchObject({ state: 'claimed', assignee: to });

  const handedIn = await firstOpenTask(api, ({ marketCode }) => marketCode !== null);
  await dismissTask(api, by, handedIn.id);
  await page.goto(`${url}/tasks/${handedIn.id}`);
  await chosen(page);
  await headOf(page).getByText(`${by} 提交了“驳回”`).waitFor();
  await answer(page, '退回重办', { 理由: '请补充说明。' });
  await sendNow(page, '退回重办');
  await toldIn(page).getByText('「请补充说明。」').waitFor();
  await headOf(page).getByText('已退回').waitFor();
  expect(await readTask(api, handedIn.id)).toMatchObject({ state: 'returned', assignee: by });
}

/** Who has a task says something about it, once not after all, puts it off, and takes it up again. */
export async function commentAndPutOff(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  const page = await stage.signedIn('I-915', 'instructor');
  await pool(page);
  const id = await chosen(page);
  await page.locator('.actions').getByRole('button', { name: '签收', exact: true }).click();
  await headOf(page).getByText('签收有效期至').waitFor();
  await answer(page, '备注', { 备注内容: '写错了的备注。' });
  await page.locator('.tray-line', { hasText: '备注' }).getByRole('button', { name: '撤销' }).click();
  await answer(page, '备注', { 备注内容: '已约定下周现场核对。' });
  await page.getByText('等待备注：撤销，或立即备注，之后才能修改。').waitFor();
  // It is said of the task as it is then.
  await commentOnTask(api, 'says-it-first', id, '市场方已来电。');
  await sendNow(page, '备注');
  await toldIn(page).getByText('「已约定下周现场核对。」').waitFor();
  const day = dayAfter(5);
  await answer(page, '暂缓', { 暂缓到: day, 理由: '等待材料。' });
  await sendNow(page, '暂缓');
  await headOf(page).getByText(`暂缓到 ${day}`).waitFor();
  await toldIn(page).getByText('「等待材料。」').waitFor();
  expect(await toldIn(page).getByText('写错了').count()).toBe(0);
  expect(await readTask(api, id)).toMatchObject({ state: 'snoozed', snoozedUntil: day });
  await page.locator('.actions').getByRole('button', { name: '恢复办理', exact: true }).click();
  await sendNow(page, '恢复办理');
  await headOf(page).getByText('暂缓到').waitFor({ state: 'detached' });
  expect(await readTask(api, id)).toMatchObject({ state: 'claimed', snoozedUntil: null });
}
