import type { Page } from 'playwright-core';
import { dayBefore } from './start-city.js';
import { wordsOf, type Language } from './words.js';

const idIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';
/** The task that is looked at, once it is there. */
export const chosen = async (page: Page, language: Language = 'zh'): Promise<string> => {
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { name: wordsOf(language).home.why }).waitFor();
  return idIn(page);
};
/** Counts what hands do: buttons of a mouse that were pressed, and not the clicks that a key or a script makes. */
export const clicks = (page: Page): Promise<number> => page.evaluate<number>('globalThis.clicks');
export const countClicks = (page: Page): Promise<void> =>
  page.evaluate(`globalThis.clicks = 0;
    addEventListener("pointerdown", ({ isTrusted }) => { if (isTrusted) globalThis.clicks += 1; }, true)`);
export const submit = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '提交', exact: true }).click();
export const dayAfter = (days: number): string => dayBefore(-days);
export const pool = (page: Page, language: Language = 'zh'): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${wordsOf(language).home.views.pool}`) })
    .first()
    .click();

/** How a page is left for good. */
export const LEAVING: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  left: (page) => page.goto('about:blank'),
  closed: (page) => page.close({ runBeforeUnload: true }),
};

/** Opens the page anew where nothing is told of changes. */
export const refuseEvents = async (page: Page): Promise<void> => {
  await page.route('**/api/v1/tasks/events', (route) => route.fulfill({ status: 503 }));
  await page.reload();
};
