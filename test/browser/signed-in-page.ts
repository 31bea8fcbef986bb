import type { InitialAccountView } from '@hongzhu/contracts';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { ApiClient } from '../e2e/harness/api-client.js';
import { expectStatus } from '../e2e/harness/jobs.js';
import { signIn } from '../e2e/harness/sign-in.js';

export { axeFindings } from './axe-findings.js';

const CHOSEN = 'Ein Perlenband, rot';
const CHROMIUM = process.env['HONGZHU_TEST_CHROMIUM'] ?? '/usr/bin/chromium-headless-shell';
const DESK = { width: 1366, height: 768 };

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });

/** Makes an account, and a page on which its holder has signed in; faults of the page are told of in `faults`. */
export async function signedInPage(
  browser: Browser,
  api: ApiClient,
  account: { readonly id: string; readonly role: string; readonly towns?: readonly string[] },
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  await chosenPassword(api, account);
  const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN', baseURL: api.url });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/sign-in');
  await page.locator('input[name=account]').fill(account.id);
  await page.locator('input[name=password]').fill(CHOSEN);
  await page.keyboard.press('Enter');
  await page.locator('nav.menu').waitFor();
  return { page, faults };
}

async function chosenPassword(api: ApiClient, account: { readonly id: string }): Promise<void> {
  const made = expectStatus(await api.post<InitialAccountView>('/accounts', account), 201);
  await signIn(api, { account: account.id, initial: made.body.initialPassword!, chosen: CHOSEN });
}
