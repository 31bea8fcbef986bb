import { expect } from '@jest/globals';
import type { WaiverView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { allItems } from '../e2e/harness/pages.js';
import { until } from '../e2e/harness/until.js';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { chosen, dayAfter } from './queue-hands.js';
import { firstOpenTask } from './service-tasks.js';
import { wordsOf, type Language, type Words } from './words.js';

const TOO_FAR = '2199-12-31';

/** Asks for a waiver of the first finding of the task that is looked at. */
async function ask(page: Page, { home, sheet }: Words, reason: string): Promise<string> {
  const day = dayAfter(20);
  await page.getByRole('button', { name: home.waiver.ask }).first().click();
  const dialog = page.getByRole('dialog', { name: home.waiver.ask });
  const send = dialog.getByRole('button', { name: home.waiver.send, exact: true });
  await dialog.getByLabel(sheet.reason, { exact: true }).fill(reason);
  expect(await send.isDisabled()).toBe(true);
  await expectAccessible(page);
  // What the service refuses is said in the question, which stays.
  await dialog.getByLabel(home.waiver.until).fill(TOO_FAR);
  await send.click();
  await dialog
    .getByRole('alert')
    .filter({ hasText: /\d{4}-\d\d-\d\d/ })
    .waitFor();
  await dialog.getByLabel(home.waiver.until).fill(day);
  await send.click();
  await dialog.waitFor({ state: 'detached' });
  return day;
}

/**
 * An instructor asks for a waiver, takes it back, and asks again; a supervisor approves that. Whoever may only read finds no way
 * to ask.
 */
export async function askForAWaiver(stage: BrowserStage, language: Language): Promise<void> {
  const { api, url } = stage.system;
  const words = wordsOf(language);
  const { home, oversight } = words;
  const task = await firstOpenTask(
    api,
    ({ marketCode, findings }) => marketCode !== null && findings.length > 0,
  );
  const findingId = task.findings[0]!.id;
  const states = async (): Promise<string[]> =>
    (await allItems<WaiverView>(api, '/waivers', { limit: 100, findingId })).map(({ state }) => state).sort();
  const path = `/tasks/${task.id}`;

  const account = `I-940-${language}`;
  const page = await stage.signedIn(account, 'instructor', { language, path });
  await chosen(page, language);
  const day = await ask(page, words, '正在搬迁。');
  const card = page.locator('.finding').first();
  const waiting = card.getByText(day);
  await waiting.waitFor();
  expect(await waiting.innerText()).toContain(account);
  expect(await card.getByRole('button', { name: home.waiver.ask }).count()).toBe(0);
  await expectAccessible(page);
  expect(await states()).toEqual(['requested']);

  await card.getByRole('button', { name: home.waiver.takeBack }).click();
  const question = page.getByRole('dialog', { name: home.waiver.takeBack });
  await question.getByRole('textbox').fill('已搬完。');
  await question.getByRole('button', { name: home.waiver.takeBack, exact: true }).click();
  await waiting.waitFor({ state: 'detached' });
  expect(await states()).toEqual(['revoked']);

  const reason = `搬迁推迟（${language}）。`;
  await ask(page, words, reason);
  await waiting.waitFor();
  const other = await stage.signedIn('head-3', 'city-supervisor', { language, path });
  await chosen(other, language);
  await other.locator('.finding').first().getByText(day).waitFor();
  expect(await other.getByRole('button', { name: home.waiver.takeBack }).count()).toBe(0);
  await other.goto(`${url}/oversight?list=waivers`);
  const row = other.getByRole('table').locator('tbody tr').filter({ hasText: reason });
  await row.getByRole('button', { name: oversight.waiver.approve.do }).click();
  const decision = other.getByRole('dialog', { name: oversight.waiver.approve.title });
  await decision.getByRole('textbox').fill('情况属实。');
  await decision.getByRole('button', { name: oversight.waiver.approve.do, exact: true }).click();
  await row.waitFor({ state: 'detached' });
  expect(await states()).toEqual(['approved', 'revoked']);
  const left = task.findings.length - 1;
  await until(async () => (await page.locator('.finding').count()) === left || undefined, {
    what: 'the instructor sees that the finding is not to be worked on any more',
    withinMs: 20_000,
  });
}

/** Whoever reads tasks and asks for nothing finds no button that does. */
export async function onlyRead(stage: BrowserStage): Promise<void> {
  const { home } = wordsOf('zh');
  const page = await stage.signedIn('auditor-1', 'auditor');
  await chosen(page);
  await page.locator('.finding').first().waitFor();
  expect(await page.getByRole('button', { name: home.waiver.ask }).count()).toBe(0);
}
