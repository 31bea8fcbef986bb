import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { TaskDetailView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { it } from '../e2e/harness/it.js';
import { until } from '../e2e/harness/until.js';
import { BrowserStage } from './browser-stage.js';
import { claimByWriting, seeWhatTheOtherDid } from './change-stories.js';
import { handInByFewClicks } from './click-stories.js';
import { decideByKeys, workByKeys } from './keyboard-stories.js';
import { handInTwenty, overwriteNothing } from './language-stories.js';
import { holdFewRows } from './many-tasks-story.js';
import { seeOrder } from './order-stories.js';
import { chosen, LEAVING, pool, refuseEvents, submit } from './queue-hands.js';
import { commentAndPutOff, foldACause, transferAndReturn } from './queue-stories.js';
import { claimTask, commentOnTask, readTask, untilDraft, untilHandedIn } from './service-tasks.js';
import { sendNothingForAnother } from './session-stories.js';
import { askForAWaiver, onlyRead } from './waiver-stories.js';
import { seeWhy } from './why-stories.js';
import { LANGUAGES } from './words.js';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await BrowserStage.start();
}, 180_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage?.stop(), 60_000);

const read = (id: string): Promise<TaskDetailView> => readTask(stage.system.api, id);
const claimFor = (account: string, id: string): Promise<string> => claimTask(stage.system.api, account, id);

/** Keys are for what is seen: the task itself, once it has come. */
const seen = async (page: Page, id: string): Promise<void> =>
  page.getByRole('heading', { name: (await read(id)).subject.code }).waitFor();

describe('the work queue', () => {
  it('says what is broken or unknown, from which day that is, and by which clause', () => seeWhy(stage));

  it('has rows of 28 px, and folds away those of the same cause', () => foldACause(stage));

  it('puts tasks in order by severity and deadline, shows why, and says how the day stands', () =>
    seeOrder(stage));

  it('lets who has a task comment on it, put it off, and take it up again', () => commentAndPutOff(stage));

  it('lets a supervisor transfer a task, and return one that was handed in', () => transferAndReturn(stage));

  for (const language of LANGUAGES)
    it(`takes an instructor through twenty tasks, with two clicks for each, in ${language}`, () =>
      handInTwenty(stage, language));

  it('is worked through with keys alone', async () => {
    const page = await stage.signedIn('I-902', 'instructor');
    const first = await chosen(page);
    await page.keyboard.press('j');
    await page.waitForURL((url) => !url.pathname.endsWith(first));
    const second = await chosen(page);
    await seen(page, second);
    await page.keyboard.press('c');
    await page.getByText('办理人 I-902').waitFor();
    expect(await read(second)).toMatchObject({ state: 'claimed', assignee: 'I-902' });
    await page.keyboard.press('u');
    await until(async () => (await read(second)).state === 'open' || undefined, {
      what: 'the claim was undone',
      withinMs: 10_000,
    });
    await page.keyboard.press('k');
    await page.waitForURL((url) => url.pathname.endsWith(first));
    await seen(page, first);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('1');
    await page.getByRole('radio', { name: /^已整改/, checked: true }).waitFor();
    await page.keyboard.press('s');
    await page.getByText('秒后提交').waitFor();
    await page.keyboard.press('u');
    await page.getByText('秒后提交').waitFor({ state: 'detached' });
    expect((await read(first)).submission).toBeNull();
    const next = await chosen(page);
    expect(next).not.toBe(first);
    await seen(page, next);
    // What has to be written has the focus by then.
    await page.keyboard.press('3');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('登记日期有误，s、u 在这里是文字。');
    await page.keyboard.press('Control+Enter');
    await page.getByText('秒后提交').waitFor();
    await page.keyboard.press('u');
    await page.getByText('秒后提交').waitFor({ state: 'detached' });
  });

  it('lets an instructor do all that can be done with a task with keys alone', () => workByKeys(stage));

  it('lets a supervisor transfer, return and approve with keys alone', () => decideByKeys(stage));

  it('holds the rows alone that can be seen, also of five thousand tasks', () => holdFewRows(stage));

  it('keeps a draft of who holds a task, also for the next visit', async () => {
    const page = await stage.signedIn('I-903', 'instructor');
    const id = await chosen(page);
    await page.keyboard.press('c');
    await page.getByText('办理人 I-903').waitFor();
    await page.getByRole('radio', { name: /^数据有误/ }).click();
    await page.getByLabel('说明').fill('登记表缺少最近一次活动。');
    await page.getByText('草稿已保存').waitFor();
    await untilDraft(stage.system.api, id, '登记表缺少最近一次活动。');
    const again = await stage.signedIn('I-903', 'instructor', { path: `/tasks/${id}` });
    await again.getByLabel('说明').waitFor();
    expect(await again.getByLabel('说明').inputValue()).toBe('登记表缺少最近一次活动。');
  });

  it('keeps what is written about a task that nobody has, by a claim that can be undone', () =>
    claimByWriting(stage));

  it('keeps a draft of a task that somebody has changed, also where nothing was told of it', async () => {
    const page = await stage.signedIn('I-914', 'instructor');
    await refuseEvents(page);
    await pool(page);
    const id = await chosen(page);
    await page.keyboard.press('c');
    await page.getByText('办理人 I-914').waitFor();
    await commentOnTask(stage.system.api, 'who-comments', id, '已联系市场方。');
    await page.getByRole('radio', { name: /^数据有误/ }).click();
    await page.getByLabel('说明').fill('待市场方补表。');
    await page.getByText('您打开之后，他人作了更改').waitFor();
    await untilDraft(stage.system.api, id, '待市场方补表。');
  });

  for (const language of LANGUAGES)
    it(`shows an instructor what another one does, and lets neither overwrite the other, in ${language}`, () =>
      overwriteNothing(stage, language));

  it('leads whoever has gone on and was not the first to what the other one did', () =>
    seeWhatTheOtherDid(stage));

  for (const language of LANGUAGES)
    it(`lets an instructor ask for a waiver, take it back, and ask again, in ${language}`, () =>
      askForAWaiver(stage, language));

  it('lets nobody ask for a waiver who may only read', () => onlyRead(stage));

  it('says that the service can’t be reached, and does what was wanted once it can', async () => {
    const page = await stage.signedIn('I-906', 'instructor');
    await pool(page);
    const id = await chosen(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '签收', exact: true }).click();
    await page.getByText('连不上服务', { exact: false }).waitFor({ timeout: 15_000 });
    expect((await read(id)).state).toBe('open');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('办理人 I-906').waitFor();
    expect(await read(id)).toMatchObject({ state: 'claimed', assignee: 'I-906' });
  });

  for (const [how, leave] of Object.entries(LEAVING)) {
    it(`claims and hands in what is held when the page is ${how}`, async () => {
      const account = `I-907-${how}`;
      const page = await stage.signedIn(account, 'instructor');
      await pool(page);
      const id = await chosen(page);
      await page.getByRole('radio', { name: /^已整改/ }).click();
      await submit(page);
      await page.getByText('秒后提交').waitFor();
      expect(await read(id)).toMatchObject({ state: 'open', submission: null });
      await leave(page);
      await untilHandedIn(stage.system.api, id, account);
    });
  }

  it('takes three clicks at most, whatever the outcome, and typing in between', () =>
    handInByFewClicks(stage));

  it('tells on every page what becomes of a command, and undoes it there', async () => {
    const page = await stage.signedIn('I-909', 'instructor');
    await pool(page);
    const id = await chosen(page);
    await page.getByRole('radio', { name: /^已整改/ }).click();
    await submit(page);
    await page.getByRole('link', { name: '市场档案' }).click();
    await page.getByText('秒后提交').waitFor();
    await page.keyboard.press('u');
    await page.getByText('秒后提交').waitFor({ state: 'detached' });
    await page.goBack();
    await chosen(page);
    // What was taken back is still written.
    await page.getByRole('radio', { name: /^已整改/, checked: true }).waitFor();
    await submit(page);
    await page.getByRole('link', { name: '市场档案' }).click();
    await claimFor('another', id);
    await page.getByRole('button', { name: '立即提交' }).click();
    await page.getByText('他人已先更改，没有覆盖。', { exact: false }).waitFor();
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByText('办理人 another').waitFor();
    expect(await read(id)).toMatchObject({ assignee: 'another', submission: null });
  });

  it('keeps what an ended session did not let through for the same account', async () => {
    const page = await stage.signedIn('I-910', 'instructor');
    await pool(page);
    const id = await chosen(page);
    await page.context().clearCookies();
    await page.getByRole('button', { name: '签收', exact: true }).click();
    await page.getByText('没有签收。登录已失效', { exact: false }).waitFor();
    await stage.fillSignIn(page, 'I-910');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('办理人 I-910').waitFor();
    expect(await read(id)).toMatchObject({ state: 'claimed', assignee: 'I-910' });
  });

  it('sends nothing in the name of somebody else, and tells them how much was dropped', () =>
    sendNothingForAnother(stage));

  it('listens again when it was refused, says so meanwhile, and reads what it has missed', async () => {
    const page = await stage.signedIn('I-913', 'instructor');
    const id = await chosen(page);
    await refuseEvents(page);
    await chosen(page);
    await page.getByText('实时更新已暂停', { exact: false }).waitFor();
    await claimFor('yet-another', id);
    await page.unrouteAll();
    await page.getByText('实时更新已暂停', { exact: false }).waitFor({ state: 'detached', timeout: 40_000 });
    await page.getByText('办理人 yet-another').waitFor();
  });
});
