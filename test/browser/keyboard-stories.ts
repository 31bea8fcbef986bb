import { expect } from '@jest/globals';
import type { TaskDetailView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { until } from '../e2e/harness/until.js';
import type { BrowserStage } from './browser-stage.js';
import { focused } from './focus.js';
import { chosen, dayAfter } from './queue-hands.js';
import { dismissTask, firstOpenTask, readTask } from './service-tasks.js';

/** Tasks are not the same in every run, and some have much to be looked at. */
const MOST_TABS = 200;
/** So many tasks has one market at most. */
const FEW = 4;

/** Goes back with the Tab key until something has the focus: what came last stands at the end. */
async function tabBackTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Shift+Tab');
    const now = await focused(page);
    if (now === name) return;
    passed.push(now);
  }
  throw new Error(`the Tab key does not come to ${name}, but to ${passed.join(' | ')}`);
}

/** Sends what is held before its time is over. */
async function sendNow(page: Page, verb: string): Promise<void> {
  await page.getByText(`秒后${verb}`).waitFor();
  await tabBackTo(page, `立即${verb}`);
  await page.keyboard.press('Enter');
}

/** Presses a key that asks something, and answers field by field: each has the focus by then. */
async function answer(page: Page, key: string, verb: string, typed: readonly string[]): Promise<void> {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: verb, exact: true });
  await dialog.waitFor();
  for (const [place, text] of typed.entries()) {
    if (place > 0) await tabToText(page);
    expect(await page.evaluate(`document.activeElement.matches('dialog input')`)).toBe(true);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/** Goes on from a day, which has parts of its own, to the text behind it. */
async function tabToText(page: Page): Promise<void> {
  const isText = (): Promise<boolean> =>
    page.evaluate(`document.activeElement.matches('input[type="text"]')`);
  for (let tabs = 0; tabs < 6; tabs++) {
    await page.keyboard.press('Tab');
    if (await isText()) return;
  }
}

/** A day as it is typed into a field of an American browser: month, day, year. */
const typedDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return month + date + year;
};

const untilTask = (
  stage: BrowserStage,
  id: string,
  what: string,
  holds: (task: TaskDetailView) => boolean,
): Promise<unknown> =>
  until(async () => holds(await readTask(stage.system.api, id)) || undefined, { what, withinMs: 15_000 });

/** Walks through the views until the pool is looked at; in as many steps as there are views one is where one was. */
async function walkViews(page: Page): Promise<void> {
  const views = page.getByRole('group', { name: '任务队列', exact: true }).locator('button');
  const pressed = async (): Promise<string> => {
    const text = await views.and(page.locator('[aria-pressed="true"]')).innerText();
    return text.replace(/\s*\d+$/, '');
  };
  const first = await pressed();
  const next = async (): Promise<string> => {
    const before = await pressed();
    await page.keyboard.press('v');
    await until(async () => (await pressed()) !== before || undefined, {
      what: 'another view is looked at',
      withinMs: 5_000,
    });
    return pressed();
  };
  const seen: string[] = [];
  const count = await views.count();
  for (let step = 0; step < count; step++) seen.push(await next());
  expect(new Set(seen).size).toBe(count);
  expect(seen.at(-1)).toBe(first);
  for (let view = first; view !== '待签收';) view = await next();
}

/** Goes up and down the few rows that are left, wherever it begins, until the one that is wanted is looked at. */
async function walkTo(page: Page, isWanted: (id: string) => Promise<boolean>): Promise<string> {
  const steps = [...Array<string>(FEW).fill('k'), ...Array<string>(FEW).fill('j')];
  for (let step = 0; ; step++) {
    const id = await chosen(page);
    if (await isWanted(id)) return id;
    if (step === 3 * steps.length) throw new Error('the keys do not come to the task');
    await page.keyboard.press(steps[step % steps.length]!);
  }
}

/** An instructor goes from view to view, finds a task by its code, claims it, comments on it, puts it off and takes it up again. */
export async function workByKeys(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  const task = await firstOpenTask(api, ({ marketCode }) => marketCode !== null);
  const page = await stage.signedIn('I-943', 'instructor');
  await chosen(page);
  await walkViews(page);
  const rows = page.locator('.task-row');
  await page.keyboard.press('/');
  await page.locator('.queue-search:focus').waitFor();
  await page.keyboard.type(task.subject.code);
  const isNarrowed = async (): Promise<boolean> => {
    const count = await rows.count();
    return count > 0 && count <= FEW;
  };
  await until(async () => (await isNarrowed()) || undefined, {
    what: 'the rows of one market alone are left',
    withinMs: 10_000,
  });
  await page.keyboard.press('Escape');
  const id = await walkTo(page, async (id) => (await readTask(api, id)).subject.code === task.subject.code);
  await page.getByRole('heading', { name: task.subject.code }).waitFor();
  await page.keyboard.press('c');
  await page.getByText('办理人 I-943').waitFor();
  await answer(page, 'm', '备注', ['已用键盘联系。']);
  await sendNow(page, '备注');
  await page.locator('.timeline').getByText('「已用键盘联系。」').waitFor();
  const day = dayAfter(5);
  await answer(page, 'z', '暂缓', [typedDay(day), '等待材料。']);
  await sendNow(page, '暂缓');
  await untilTask(stage, id, 'it was put off', (now) => now.snoozedUntil === day);
  await page.locator('.evidence-head').getByText(`暂缓到 ${day}`).waitFor();
  await page.keyboard.press('w');
  await sendNow(page, '恢复办理');
  await untilTask(stage, id, 'it was taken up', ({ state }) => state === 'claimed');
  await giveBackByKeys(stage, page, id);
}

/** A task that is claimed is renewed, handed in, taken back, and left to others. */
async function giveBackByKeys(stage: BrowserStage, page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: '续期' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('dialog', { name: '续期', exact: true }).waitFor();
  await tabBackTo(page, '确定');
  await page.keyboard.press('Enter');
  await page.locator('.timeline').getByText('续期').first().waitFor();
  await page.keyboard.press('3');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('登记日期有误。');
  await page.keyboard.press('Control+Enter');
  await sendNow(page, '提交');
  await untilTask(stage, id, 'it was handed in', ({ state }) => state === 'submitted');
  await page.goto(`/tasks/${id}`);
  await page.getByRole('button', { name: '撤回提交' }).waitFor();
  await page.keyboard.press('b');
  await sendNow(page, '撤回提交');
  await untilTask(stage, id, 'it was taken back', ({ state }) => state === 'claimed');
  await page.getByRole('button', { name: '退回队列' }).waitFor();
  await page.keyboard.press('x');
  await untilTask(stage, id, 'it was left to others', ({ state }) => state === 'open');
}

/** A supervisor gives a task to somebody, sends one back that was handed in, and approves the dismissal of another. */
export async function decideByKeys(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  const [to, by, other] = ['I-944', 'I-945', 'I-947'];
  await stage.account(to, 'instructor');
  const [first, second, third] = await stage.tasks('open');
  const page = await stage.signedIn('head-6', 'city-supervisor', { path: `/tasks/${first!.id}` });
  await page.getByRole('button', { name: '转派' }).waitFor();
  await answer(page, 't', '转派', [to]);
  await sendNow(page, '转派');
  await untilTask(stage, first!.id, 'it was given to another', ({ assignee }) => assignee === to);
  await dismissTask(api, by, second!.id);
  await page.goto(`/tasks/${second!.id}`);
  await page.getByRole('button', { name: '退回重办' }).waitFor();
  await answer(page, 'r', '退回重办', ['请补充说明。']);
  await sendNow(page, '退回重办');
  await untilTask(stage, second!.id, 'it was sent back', ({ state }) => state === 'returned');
  await dismissTask(api, other, third!.id);
  await page.goto(`/tasks/${third!.id}`);
  await page.getByRole('button', { name: '批准驳回' }).waitFor();
  await answer(page, 'a', '批准驳回', ['情况属实。']);
  await sendNow(page, '批准驳回');
  await untilTask(stage, third!.id, 'it was closed', ({ state }) => state === 'closed');
}
