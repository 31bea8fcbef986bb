import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { it } from '../e2e/harness/it.js';
import { REPOSITORY } from '../e2e/harness/started-process.js';
import { BrowserStage, expectAccessible, NARROW } from './browser-stage.js';
import { forgetOtherTowns, leaveTheOtherAlone } from './session-stories.js';

/** A provider of identities that does not answer. */
const AWAY = {
  ...{ HONGZHU_OIDC_ISSUER: 'http://127.0.0.1:9', HONGZHU_PUBLIC_URL: 'http://127.0.0.1:9' },
  ...{ HONGZHU_OIDC_CLIENT_ID: 'hongzhu', HONGZHU_OIDC_CLIENT_SECRET: 'a-secret-of-tests' },
};
const MOST_BYTES = 250 * 1024;

let stage: BrowserStage;
beforeAll(async () => {
  stage = await BrowserStage.start({ settings: AWAY });
}, 180_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage?.stop(), 60_000);

/** As it comes over the network to whoever takes no Brotli, which is smaller. */
const zippedSize = (path: string): number =>
  statSync(join(REPOSITORY, 'apps/console/dist/public', `${path}.gz`)).size;
const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

describe('the console', () => {
  it('tells a wrong password from nothing else, and lets nobody past one that somebody else has made', async () => {
    const initial = await stage.account('I-911', 'instructor');
    const page = await stage.page('/tasks');
    await page.getByLabel('账号').fill('I-911');
    await page.getByLabel('密码', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '账号、密码或验证码不对' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('密码', { exact: true }).fill(initial);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '请设置新密码' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('当前密码').fill(initial);
    await page.getByLabel('新密码', { exact: true }).fill('short');
    await page.getByLabel('再输一次新密码').fill('short');
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await page.goto(`${stage.system.url}/tasks`);
    await page.getByRole('heading', { name: '请设置新密码' }).waitFor();
  });

  it('loads no more than 250 KB, compressed, from the first look to the queue', async () => {
    await stage.signedIn('I-912', 'instructor');
    await stage.closePages();
    // A browser that has nothing of it yet.
    const page = await stage.page('/health/live');
    const assets = new Set<string>();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== stage.system.url) elsewhere.push(request.url());
      if (pathname.startsWith('/assets/')) assets.add(pathname);
    });
    await page.goto(`${stage.system.url}/sign-in`);
    await page.getByLabel('账号').fill('I-912');
    await page.getByLabel('密码', { exact: true }).fill('A password for tests 2026');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '为什么' }).waitFor();
    await page.waitForLoadState('load');
    const html = gzipSync(await (await page.request.get(`${stage.system.url}/sign-in`)).body());
    const bytes = [...assets].reduce((sum, path) => sum + zippedSize(path), html.length);
    expect(bytes).toBeGreaterThan(100 * 1024);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(elsewhere).toEqual([]);
  });

  it('is read in Chinese or English, in three sizes, and remembers which', async () => {
    const page = await stage.signedIn('I-913', 'instructor');
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    await page.getByRole('heading', { name: 'Why' }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/待办台|为什么|办理/);
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    const size = await page.evaluate('getComputedStyle(document.documentElement).fontSize');
    expect([size, await page.evaluate('document.documentElement.lang')]).toEqual(['20px', 'en']);
    await expectAccessible(page);
  });

  it('has no violation of WCAG 2.2 AA in the queue, in the help, and in a question', async () => {
    const page = await stage.signedIn('head-1', 'city-supervisor');
    await page.getByRole('heading', { name: '为什么' }).waitFor();
    await page.getByRole('radio', { name: /^驳回/ }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^快捷键/ }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '暂缓', exact: true }).click();
    await page.getByRole('dialog', { name: '暂缓' }).waitFor();
    await expectAccessible(page);
  });

  it('fits a telephone: the queue, then the task, and back', async () => {
    const page = await stage.signedIn('I-914', 'instructor', { size: NARROW });
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    await expectAccessible(page);
    await page.locator('.task-row').first().click();
    await page.getByRole('heading', { name: '为什么' }).waitFor();
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    await expectAccessible(page);
    await page.getByRole('button', { name: '返回队列' }).click();
    await page.locator('.task-row').first().waitFor();
    await page.getByRole('button', { name: '打开菜单' }).click();
    await page.getByRole('link', { name: '待办台' }).waitFor();
    await expectAccessible(page);
  });

  it('shows who may not work on tasks neither the page nor its data, and says so', async () => {
    const page = await stage.account('op-1', 'operator').then(() => stage.page('/tasks'));
    const password = await stage.account('op-1', 'operator');
    await page.getByLabel('账号').fill('op-1');
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByLabel('当前密码').fill(password);
    await page.getByLabel('新密码', { exact: true }).fill('A password for tests 2026');
    await page.getByLabel('再输一次新密码').fill('A password for tests 2026');
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByText('没有这个页面').waitFor();
    expect(await page.getByRole('link', { name: '待办台' }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('leads to the provider of identities, and tells what came of it where one signs in', async () => {
    const page = await stage.page('/tasks?town=dalang');
    const link = page.getByRole('link', { name: '统一身份认证登录' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(
      '/api/v1/session/oidc/start?returnTo=%2Ftasks%3Ftown%3Ddalang',
    );
    await expectAccessible(page);
    await link.click();
    await page.getByRole('heading', { name: '统一身份认证暂不可用' }).waitFor();
    await page.getByRole('link', { name: /返回登录页/ }).click();
    await page.getByRole('alert').getByText('统一身份认证暂时没有回答').waitFor();
    await expectAccessible(page);
  });

  it('says so when signing out has failed, and signs out with the next try', async () => {
    const page = await stage.signedIn('I-918', 'instructor');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('heading', { name: '没有退出登录' }).waitFor();
    // What was given meanwhile, and what becomes of it, is still there.
    expect(await page.getByRole('region', { name: '刚才的操作' }).count()).toBe(1);
    await expectAccessible(page);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '再退出一次' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
  });

  it('asks before it ends whether somebody is there, and neither Enter nor Escape signs them out', async () => {
    const page = await stage.signedIn('I-919', 'instructor');
    await page.route('**/api/v1/session', async (route) => {
      const response = await route.fetch();
      const session = (await response.json()) as object;
      await route.fulfill({ response, json: { ...session, expiresInSeconds: 50 } });
    });
    await page.reload();
    const dialog = page.getByRole('dialog', { name: '即将退出登录' });
    const hasFocus = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    await dialog.waitFor();
    expect(await hasFocus()).toBe('继续使用');
    await expectAccessible(page);
    // As long as the service says that it ends, the question stays, whatever a browser does at the second one.
    for (let escapes = 0; escapes < 2; escapes++) {
      const asked = page.waitForResponse('**/api/v1/session');
      await page.keyboard.press('Escape');
      await asked;
      await dialog.waitFor();
      expect(await hasFocus()).toBe('继续使用');
    }
    await page.unroute('**/api/v1/session');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: '待办台' }).waitFor();
  });

  it('keeps nothing of the work in the browser but in memory, and after signing out that somebody was here alone', async () => {
    const page = await stage.signedIn('I-916', 'instructor');
    await page.getByRole('radio', { name: /^数据有误/ }).click();
    await page.getByLabel('说明').fill('这段话只在内存里。');
    const kept = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])');
    expect(JSON.parse(kept)).toEqual([{ 'hongzhu.language': 'zh', 'hongzhu.text-size': 'normal' }, {}]);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    expect(await page.content()).not.toContain('I-916');
    const cookies = (await page.context().cookies()).filter(({ value }) => value !== '');
    expect(cookies.filter(({ name, httpOnly }) => name !== 'hz_browser' || !httpOnly)).toEqual([]);
  });

  it('leaves a session alone that somebody else has begun beside, and sends nothing in its name', () =>
    leaveTheOtherAlone(stage));

  it('shows whoever was given another town nothing that was read of the former one', () =>
    forgetOtherTowns(stage));

  it('asks to sign in again when the session is over, and goes on where one was', async () => {
    const page = await stage.signedIn('I-915', 'instructor');
    await page.getByRole('heading', { name: '为什么' }).waitFor();
    const { pathname } = new URL(page.url());
    await page.context().clearCookies();
    await page.keyboard.press('j');
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await page.getByLabel('账号').fill('I-915');
    await page.getByLabel('密码', { exact: true }).fill('A password for tests 2026');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '为什么' }).waitFor();
    expect(new URL(page.url()).pathname).not.toBe(pathname);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
  });
});
