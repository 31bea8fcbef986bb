import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { AccountView } from '@hongzhu/contracts';
import type { Browser, Page } from 'playwright-core';
import { it } from '../e2e/harness/it.js';
import { expectStatus } from '../e2e/harness/jobs.js';
import { startSystem } from '../e2e/harness/start-system.js';
import type { System } from '../e2e/harness/system.js';
import { freePort } from '../services/free-port.js';
import { CLIENT, OpenIdProvider } from '../services/openid-provider.js';
import { axeFindings } from './axe-findings.js';
import { openBrowser } from './browser-stage.js';

const PERSON = 'person-of-hall-7';

let provider: OpenIdProvider;
let system: System;
let browser: Browser;
beforeAll(async () => {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  provider = await OpenIdProvider.start(`${url}/api/v1/session/oidc/callback`);
  system = await startSystem('embedded', {
    ...{ PORT: port, HONGZHU_PUBLIC_URL: url, HONGZHU_OIDC_ISSUER: provider.issuer },
    ...{ HONGZHU_OIDC_CLIENT_ID: CLIENT.id, HONGZHU_OIDC_CLIENT_SECRET: CLIENT.secret },
  });
  const account = { id: 'hall-7', role: 'city-supervisor', signIn: 'oidc', oidcIssuer: provider.issuer };
  expectStatus(await system.api.post<AccountView>('/accounts', { ...account, oidcSubject: PERSON }), 201);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
  await provider?.stop();
}, 60_000);

/** The pages of the provider ask for a font from elsewhere, which a test may not. */
async function aPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', baseURL: system.url });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context.newPage();
}

/** Fills the two pages of the provider: who it is, and that the service may know. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.waitForURL(`${provider.issuer}/interaction/**`);
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
  await page.locator('button[type=submit]').click();
}

describe('somebody who signs in at a provider of identities', () => {
  it('comes back to where they were going, as the account that is linked, and leaves both when signing out', async () => {
    const page = await aPage();
    await page.goto('/sweeps');
    await page.getByRole('link', { name: '统一身份认证登录' }).press('Enter');
    await signInThere(page, PERSON);
    await page.getByRole('heading', { level: 1, name: '夜间扫描' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sweeps');
    await page.getByText('hall-7').first().waitFor();
    const [cookie] = (await page.context().cookies(system.url)).filter(({ name }) => name === 'hz_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: expect.stringMatching(/Lax|Strict/) });
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    await page.locator('button[value=yes]').click();
    await page.getByRole('link', { name: '统一身份认证登录' }).waitFor();
    await page.goto('/sweeps');
    await page.getByRole('link', { name: '统一身份认证登录' }).click();
    // The provider does not know them any more, either.
    await page.locator('input[name=login]').waitFor();
  });

  it('is told what an administrator has to do where no account is linked', async () => {
    const page = await aPage();
    await page.goto('/sweeps');
    await page.getByRole('link', { name: '统一身份认证登录' }).click();
    await signInThere(page, 'nobody-known-here');
    await page.getByRole('link', { name: /返回登录页/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByRole('main').innerText()).toContain('管理员');
    await page.getByRole('link', { name: /返回登录页/ }).click();
    await page.getByRole('link', { name: '统一身份认证登录' }).waitFor();
    expect(await page.context().cookies(system.url)).not.toContainEqual(
      expect.objectContaining({ name: 'hz_session' }),
    );
  });
});
