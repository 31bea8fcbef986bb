import { randomBytes } from 'node:crypto';

export const SIZE = { width: 1366, height: 768 };
const ACCOUNT = 'I-0001';

/**
 * An account for a person, with a password of their own.
 * @param {import('../service-client.mjs').ServiceClient} client
 */
export async function makeWorker(client) {
  const made = await client.post('/accounts', JSON.stringify({ id: ACCOUNT, role: 'instructor' }));
  return {
    id: ACCOUNT,
    initial: made.initialPassword,
    password: randomBytes(18).toString('base64url'),
    isNew: true,
  };
}

/** A page of a browser without a cache on which the worker has signed in, at the console's start. */
export async function signedInPage(browser, worker, url) {
  const context = await browser.newContext({ viewport: SIZE, timezoneId: 'Asia/Shanghai', locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${url}/settings`);
  await page.locator('input[name=account]').fill(worker.id);
  await page.locator('input[name=password]').fill(worker.isNew ? worker.initial : worker.password);
  await page.keyboard.press('Enter');
  if (worker.isNew) {
    await page.getByLabel('当前密码').fill(worker.initial);
    await page.getByLabel('新密码', { exact: true }).fill(worker.password);
    await page.getByLabel('再输一次新密码').fill(worker.password);
    await page.getByRole('button', { name: '设置密码' }).click();
    worker.isNew = false;
  }
  await page.locator('nav.menu').waitFor();
  return page;
}
