import { expect } from '@jest/globals';
import type { SweepView } from '@hongzhu/contracts';
import type { Page, Route } from 'playwright-core';
import type { StartedProcess } from '../e2e/harness/started-process.js';
import { expectAccessible } from './browser-stage.js';
import { whileSlow } from './slow-service.js';

const SWEEPS = '**/api/v1/sweeps/**';
export const SWEEP = /\/sweeps\/([0-9a-f-]{36})$/;
const PATIENT = { timeout: 60_000 };

/** What a page asks for of sweeps is not sent until the answer is called: it shows what it does, however long it is looked at. */
async function withoutNews(page: Page): Promise<() => Promise<void>> {
  const asked: Route[] = [];
  const keep = (route: Route): void => void asked.push(route);
  await page.route(SWEEPS, keep);
  return async () => {
    await page.unroute(SWEEPS, keep);
    await Promise.all(asked.map((route) => route.continue()));
  };
}

const progress = (page: Page) => page.getByRole('region', { name: '扫描进度' });

/** Starts a sweep on the page of the nights, lets it go on when asked whether to call it off, and then calls it off. */
export async function callOff(page: Page, shown: (page: Page) => Promise<SweepView>): Promise<void> {
  await page.getByRole('button', { name: '开始扫描' }).click();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.waitForURL(SWEEP);
  const cancel = progress(page).getByRole('button', { name: '取消扫描' });
  await progress(page)
    .getByText(/^\d+% 市场 .+，判定 .+。/)
    .waitFor();
  await cancel.click();
  const dialog = page.getByRole('dialog', { name: '取消这次扫描？' });
  await dialog.getByText('其余市场不再评估，也不会有证书', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: '让它继续' }).click();
  expect((await shown(page)).status).toBe('running');
  await cancel.press('Enter');
  await dialog.getByRole('button', { name: '确定取消' }).press('Enter');
  await page.locator('.sheet-lead').getByText('已取消；取消前已记录的部分保留。').waitFor();
}

/** Starts a trial on the page of the nights, and looks at the question whether to call it off, longer than the sweep may take. */
export async function seeQuestion(page: Page, service: StartedProcess): Promise<void> {
  await page.route('**/events', (route) => route.abort());
  const goOn = await whileSlow(service, () => askWhileNothingMoves(page));
  await page.getByRole('dialog', { name: '取消这次扫描？' }).waitFor();
  await expectAccessible(page);
  await goOn();
  await page.locator('.sheet-lead').getByText('（试算）完成').waitFor(PATIENT);
}

async function askWhileNothingMoves(page: Page): Promise<() => Promise<void>> {
  await page.getByRole('button', { name: '开始扫描' }).click();
  await page.getByLabel('试算').check();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.waitForURL(SWEEP);
  await progress(page).getByRole('button', { name: '取消扫描' }).click();
  return withoutNews(page);
}
