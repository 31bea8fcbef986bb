import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { loadSnapshot } from '../e2e/harness/jobs.js';
import type { System } from '../e2e/harness/system.js';
import { dayBefore } from './start-city.js';

const MARKUP = '<img src=x onerror=alert(1)><b>市场</b>';

/** A market whose name is markup is called just that, in the list and on its page. */
export async function seeMarkupAsText(page: Page, { api }: System): Promise<void> {
  const snapshot = JSON.parse(sampleSnapshotJson(dayBefore(0))) as {
    markets: { code: string; name: string }[];
  };
  const [market] = snapshot.markets;
  market!.name = MARKUP;
  await loadSnapshot(api, snapshot);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/markets/${market!.code}`);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: MARKUP }).waitFor();
  await expectNoElement(page);
  await page.goto(`/markets?q=${encodeURIComponent('<img')}`);
  await page.getByRole('link', { name: MARKUP }).waitFor();
  await expectNoElement(page);
  expect(dialogs).toEqual([]);
}

async function expectNoElement(page: Page): Promise<void> {
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
}

/** Where a password is typed it is not shown, and may be pasted. */
export async function pastePassword(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const password = page.getByLabel('密码', { exact: true });
  await page.evaluate("navigator.clipboard.writeText('From a manager 2026')");
  await password.focus();
  await page.keyboard.press('Control+V');
  expect(await password.inputValue()).toBe('From a manager 2026');
  expect(await page.locator('input[type="password"]').count()).toBe(1);
  expect(await password.getAttribute('type')).toBe('password');
}
