import { expect } from '@jest/globals';
import type { MarketView } from '@hongzhu/contracts';
import { expectStatus } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import type { BrowserStage } from './browser-stage.js';
import { chosen, pool, submit } from './queue-hands.js';
import { readTask } from './service-tasks.js';

/**
 * A window in which somebody has given a command, held for some seconds, and then somebody else has signed in beside: whoever touches it
 * sends nothing in another name, and does not sign the other one out.
 */
export async function leaveTheOtherAlone(stage: BrowserStage): Promise<void> {
  await stage.signedIn('I-922', 'instructor');
  const page = await stage.signedIn('I-921', 'instructor');
  await pool(page);
  const id = await chosen(page);
  const touch = async (): Promise<void> => {
    const asked = page.waitForResponse('**/api/v1/session');
    await page.getByRole('heading', { name: '为什么' }).click();
    await asked;
  };
  // A touch looks up who is here where the one before was more than a minute ago.
  await page.clock.install();
  await page.clock.fastForward(120_000);
  await touch();
  await page.clock.fastForward(52_000);
  await page.getByRole('radio', { name: /^已整改/ }).click();
  await submit(page);
  await page.getByText('秒后提交').waitFor();
  await stage.signInBeside(page, 'I-922');
  await page.clock.fastForward(8_000);
  await touch();
  await page.getByText('I-922').waitFor();
  expect(await readTask(stage.system.api, id)).toMatchObject({ state: 'open', submission: null });
  await page.reload();
  await page.getByText('I-922').waitFor();
}

/** What somebody has given is not sent by whoever signs in beside, in another window. */
export async function sendNothingForAnother(stage: BrowserStage): Promise<void> {
  await stage.signedIn('I-912', 'instructor');
  const page = await stage.signedIn('I-911', 'instructor');
  await pool(page);
  const id = await chosen(page);
  await page.getByRole('radio', { name: /^已整改/ }).click();
  await submit(page);
  await page.getByText('秒后提交').waitFor();
  await stage.signInBeside(page, 'I-912');
  await page.getByRole('button', { name: '立即提交' }).click();
  await page.getByText('上一个账号有 1 项操作没有送出', { exact: false }).waitFor();
  await page.getByText('I-912').waitFor();
  expect(await readTask(stage.system.api, id)).toMatchObject({ state: 'open', submission: null });
}

/** Gives a town supervisor another town, by which their sessions end. */
async function moveTo(stage: BrowserStage, id: string, town: string): Promise<void> {
  const { api } = stage.system;
  const { headers } = expectStatus(await api.get(`/accounts/${id}`), 200);
  const asking = {
    headers: { 'content-type': 'application/json', 'if-match': headers.get('etag')! },
    raw: JSON.stringify({ role: 'town-supervisor', towns: [town] }),
  };
  expectStatus(await api.ask('PUT', `/accounts/${id}`, asking), 200);
}

/** Runs in the page: notes whether a text is ever shown from now on. */
const noteText = (text: string): string =>
  `new MutationObserver(() => (globalThis.isSeen ||= document.body.innerText.includes(${JSON.stringify(text)})))
    .observe(document.body, { subtree: true, childList: true, characterData: true })`;

/** Whoever was given another town, and signs in again where they were, is shown nothing of what was read before. */
export async function forgetOtherTowns(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  const markets = await allItems<MarketView>(api, '/markets', { limit: 500 });
  const [mine] = markets;
  const next = markets.find(({ townCode }) => townCode !== mine!.townCode)!;
  const visit = { path: '/markets', heading: '市场档案', towns: [mine!.townCode] };
  const page = await stage.signedIn('town-77', 'town-supervisor', visit);
  await page.getByText(mine!.name!, { exact: true }).waitFor();
  await moveTo(stage, 'town-77', next.townCode);
  await page.getByRole('link', { name: '镇街一览' }).click();
  await page.getByLabel('密码', { exact: true }).waitFor();
  await page.evaluate(noteText(mine!.name!));
  await stage.fillSignIn(page, 'town-77');
  await page.getByRole('heading', { level: 1, name: '镇街一览' }).waitFor();
  await page.getByRole('link', { name: '市场档案' }).click();
  await page.getByText(next.name!, { exact: true }).waitFor();
  expect(await page.evaluate('globalThis.isSeen === true')).toBe(false);
}
