import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { chosen, pool } from './queue-hands.js';
import { claimTask, commentOnTask, readTask, untilDraft, untilHandedIn } from './service-tasks.js';

/** After which what was written would be saved. */
const LONGER_THAN_QUIET_MS = 2_500;
const STALE = '他人已先更改，没有覆盖。';

/** What is told of the changes of others, above the task that is looked at. */
const changes = (page: Page) => page.locator('.changed').filter({ hasText: '您打开之后，他人作了更改' });

/** Hands the first task in that nobody has, goes on to the next one, and answers which that was. */
async function handInAndGoOn(page: Page): Promise<string> {
  await pool(page);
  await page.locator('.task-row').first().click();
  await page.locator('.task-row[aria-current="true"]').waitFor();
  const id = await chosen(page);
  await page.getByRole('radio', { name: /^已整改/ }).click();
  await page.getByRole('button', { name: '提交并下一项' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(id));
  await chosen(page);
  return id;
}

/** Whoever has gone on, to the next task or to another page, and was not the first, is led back to what the other one did. */
export async function seeWhatTheOtherDid(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  const page = await stage.signedIn('I-926', 'instructor');
  const next = await handInAndGoOn(page);
  await claimTask(api, 'was-first', next);
  await page.getByRole('button', { name: '立即提交' }).click();
  await page.getByText(STALE, { exact: false }).waitFor();
  await page.getByRole('button', { name: '查看' }).click();
  await changes(page).getByText('was-first 签收').waitFor();
  await expectAccessible(page);
  expect(await readTask(api, next)).toMatchObject({ assignee: 'was-first', submission: null });
  await page.getByRole('button', { name: '已看过' }).click();
  await changes(page).waitFor({ state: 'detached' });
  await page.locator('.tray-failed').getByRole('button', { name: '知道了' }).click();

  const away = await handInAndGoOn(page);
  await page.getByRole('link', { name: '市场档案' }).click();
  await commentOnTask(api, 'who-says-something', away, '市场已迁走。');
  await page.getByRole('button', { name: '立即提交' }).click();
  await page.getByText(STALE, { exact: false }).waitFor();
  await page.getByRole('button', { name: '查看' }).click();
  await changes(page).getByText('「市场已迁走。」').waitFor();
  await expectAccessible(page);
  // What was written is still there, and can be handed in after a look.
  await page.getByRole('radio', { name: /^已整改/, checked: true }).waitFor();
  expect(await readTask(api, away)).toMatchObject({ state: 'open', submission: null });
}

/** What is written about a task that nobody has is kept, by a claim that can be undone, and that is made once. */
export async function claimByWriting(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  const page = await stage.signedIn('I-928', 'instructor');
  await pool(page);
  const id = await chosen(page);
  await page.getByRole('radio', { name: /^数据有误/ }).click();
  await page.getByText('一写说明就为您签收', { exact: false }).waitFor();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('登记表缺页。');
  await page.getByText('办理人 I-928').waitFor();
  await untilDraft(api, id, '登记表缺页。');
  // Nobody who writes is interrupted by it.
  await page.keyboard.type('请补报。');
  await untilDraft(api, id, '登记表缺页。请补报。');
  await page.locator('.tray').getByRole('button', { name: '撤销' }).click();
  await page.getByText('签收已撤销', { exact: false }).waitFor();
  const undone = await readTask(api, id);
  expect(undone).toMatchObject({ state: 'open', draft: { note: '登记表缺页。请补报。' } });
  const note = page.getByLabel('说明');
  await note.press('End');
  await page.keyboard.type('谢谢。');
  await page.waitForTimeout(LONGER_THAN_QUIET_MS);
  expect(await readTask(api, id)).toMatchObject({ state: 'open', version: undone.version });
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByRole('button', { name: '立即提交' }).click();
  await untilHandedIn(api, id, 'I-928');
  expect((await readTask(api, id)).submission?.note).toBe('登记表缺页。请补报。谢谢。');
}
