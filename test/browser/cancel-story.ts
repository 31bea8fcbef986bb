import type { Page, Route } from 'playwright-core';
import { expectAccessible } from './browser-stage.js';

const SWEEPS = '**/api/v1/sweeps/**';
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

/** Starts a trial on the page of the nights, and looks at the question whether to call it off, longer than the sweep may take. */
export async function seeQuestion(page: Page): Promise<void> {
  await page.route('**/events', (route) => route.abort());
  await page.getByRole('button', { name: '开始扫描' }).click();
  await page.getByLabel('试算').check();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.getByRole('region', { name: '扫描进度' }).getByRole('button', { name: '取消扫描' }).click();
  const goOn = await withoutNews(page);
  await page.getByRole('dialog', { name: '取消这次扫描？' }).waitFor();
  await expectAccessible(page);
  await goOn();
  await page.locator('.sheet-lead').getByText('（试算）完成').waitFor(PATIENT);
}
