import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { it } from '../e2e/harness/it.js';
import { BrowserStage, expectAccessible } from './browser-stage.js';
import { expectOnTelephone } from './on-telephone.js';
import { loseTheNetwork, meetFailures, waitLong } from './outage-stories.js';
import { filled, LANGUAGES, wordsOf, type Language } from './words.js';

/** A town of which there is nothing on record. */
const QUIET = '441900999';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await BrowserStage.start();
}, 180_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage?.stop(), 60_000);

async function findNothing(language: Language): Promise<void> {
  const { home, common } = wordsOf(language);
  const page = await stage.signedIn(`I-930-${language}`, 'instructor', { language, towns: [QUIET] });
  const told = page.getByRole('status').filter({ hasText: home.nothing.title });
  await told.getByText(filled(home.nothing.inTowns, { towns: QUIET })).waitFor();
  await told.getByText(home.nothing.means).waitFor();
  await told.getByText(home.nothing.next).waitFor();
  expect(await page.getByText(home.pick).count()).toBe(0);
  await expectAccessible(page);
  await expectOnTelephone(page);
  await page.getByRole('button', { name: new RegExp(`^${home.views.all}`) }).click();
  await told.getByText(home.nothing.means).waitFor();
  await told.getByRole('link', { name: home.nothing.markets }).click();
  await page.getByRole('heading', { level: 1, name: common.pages.markets }).waitFor();
  await page.goBack();
  await told.getByRole('link', { name: home.nothing.sweeps }).click();
  await page.getByRole('heading', { level: 1, name: common.pages.sweeps }).waitFor();
}

describe.each(LANGUAGES)('the work queue, in %s', (language) => {
  it('without any task says what that means, and where to look', () => findNothing(language));

  it('without a network says so, keeps what is shown and written, and goes on by itself', () =>
    loseTheNetwork(stage, language));

  it('says that it is still at it, where an answer takes longer than two seconds', () =>
    waitLong(stage, language));

  it('says what to do where the service fails, and tries again', () => meetFailures(stage, language));
});
