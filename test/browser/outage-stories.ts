import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { chosen, pool } from './queue-hands.js';
import { readTask, untilDraft } from './service-tasks.js';
import { filled, wordsOf, type Language } from './words.js';

const LISTS = '**/api/v1/tasks?*';
const CLAIMS = '**/api/v1/tasks/*/claim';
/** More than the two seconds after which somebody who waits is told. */
const SLOW_MS = 3_500;
const PATIENT = { timeout: 20_000 };

const rows = (page: Page) => page.locator('.task-row');
const alertWith = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

/** Without a network the page says so, and keeps what is shown and what is written; with one, it goes on by itself. */
export async function loseTheNetwork(stage: BrowserStage, language: Language): Promise<void> {
  const { api } = stage.system;
  const { common, desk, home } = wordsOf(language);
  const account = `I-931-${language}`;
  const page = await stage.signedIn(account, 'instructor', { language });
  await pool(page, language);
  const id = await chosen(page, language);
  await page.getByRole('button', { name: desk.verbs.claim, exact: true }).click();
  await page.getByText(filled(home.assignedTo, { who: account })).waitFor();
  await page.getByRole('radio', { name: home.outcomes['data-error'] }).click();
  const note = page.getByLabel(home.note, { exact: true });
  await note.fill('网络还通时写的。');
  await untilDraft(api, id, '网络还通时写的。');
  await page.getByRole('button', { name: new RegExp(`^${home.views.pool}`) }).click();
  await rows(page).first().waitFor();
  const shown = await rows(page).allInnerTexts();

  await page.context().setOffline(true);
  const told = page.getByRole('status').filter({ hasText: common.states.offlineTitle });
  await told.getByText(common.states.offline).waitFor();
  await note.fill('网络断了以后写的。');
  await page.getByText(home.draft.failed).waitFor(PATIENT);
  await expectAccessible(page);
  expect(await rows(page).allInnerTexts()).toEqual(shown);
  expect(await note.inputValue()).toBe('网络断了以后写的。');
  expect((await readTask(api, id)).draft?.note).toBe('网络还通时写的。');

  await page.context().setOffline(false);
  await told.waitFor({ state: 'detached' });
  await untilDraft(api, id, '网络断了以后写的。');
  await page.getByText(home.draft.saved).waitFor(PATIENT);
  await readOnceItIsBack(page, language);
}

/** A task that is turned to without a network is read as soon as there is one. */
async function readOnceItIsBack(page: Page, language: Language): Promise<void> {
  await page.context().setOffline(true);
  await rows(page).last().click();
  await page.locator('.home-evidence').getByText(wordsOf(language).common.states.loading).waitFor();
  await page.context().setOffline(false);
  await chosen(page, language);
}

/** Answers as the service does, but late. */
const late = async (route: Route): Promise<void> => {
  await sleep(SLOW_MS);
  await route.continue();
};

/** What takes longer than two seconds says so: the list, and a command. */
export async function waitLong(stage: BrowserStage, language: Language): Promise<void> {
  const { common, desk, home } = wordsOf(language);
  const account = `I-932-${language}`;
  const page = await stage.signedIn(account, 'instructor', { language });
  await page.route(LISTS, late);
  await page.reload();
  const reading = page.getByRole('status').filter({ hasText: common.states.loading });
  await reading.waitFor();
  await reading.filter({ hasText: common.states.slow }).waitFor();
  await rows(page).first().waitFor(PATIENT);
  // The others are still being read.
  await page.unrouteAll({ behavior: 'wait' });
  await pool(page, language);
  const id = await chosen(page, language);
  const task = await readTask(stage.system.api, id);
  await page.route(CLAIMS, late);
  await page.getByRole('button', { name: desk.verbs.claim, exact: true }).click();
  const name = task.subject.name ?? task.subject.code;
  await page.getByText(filled(desk.sending, { name, verb: desk.verbs.claim })).waitFor();
  await expectAccessible(page);
  await page.getByText(filled(home.assignedTo, { who: account })).waitFor(PATIENT);
}

interface Outage {
  readonly status: number;
  readonly code: string;
  /** Which of the advices is given. */
  readonly advice: 'other' | 'notReady';
  readonly body: string;
}
const problem = (status: number, code: string): string =>
  JSON.stringify({ type: 'about:blank', title: code, status, code, detail: code, instance: '/' });
const OUTAGES: readonly Outage[] = [
  { status: 500, code: 'internal_error', advice: 'other', body: problem(500, 'internal_error') },
  // A proxy's page, which is no problem document.
  { status: 502, code: 'unexpected_answer', advice: 'notReady', body: '<h1>Bad Gateway</h1>' },
  { status: 503, code: 'unavailable', advice: 'notReady', body: problem(503, 'unavailable') },
];

/** Where the service fails, the page says what to do, with the code for an operator, and tries again when it is told to. */
export async function meetFailures(stage: BrowserStage, language: Language): Promise<void> {
  const { common, home } = wordsOf(language);
  const account = `I-933-${language}`;
  const page = await stage.signedIn(account, 'instructor', { language });
  await pool(page, language);
  await chosen(page, language);
  for (const { status, code, advice, body } of OUTAGES) {
    await page.route(LISTS, (route) => route.fulfill({ status, body }));
    await page.reload();
    const alert = alertWith(page, common.states.failedTitle);
    await alert.getByText(common.states.failures[advice]).waitFor(PATIENT);
    await alert.getByText(`${status} ${code}`).waitFor();
    await page.unroute(LISTS);
    if (status === 500) await expectAccessible(page);
    await alert.getByRole('button', { name: common.states.retry }).click();
    await alert.waitFor({ state: 'detached' });
    await rows(page).first().waitFor();
  }
  await failToClaim(page, language);
  await page.getByText(filled(home.assignedTo, { who: account })).waitFor();
}

/** A command that failed says so, with what to do, and is done when it is tried again. */
async function failToClaim(page: Page, language: Language): Promise<void> {
  const { common, desk } = wordsOf(language);
  const [{ status, code, body, advice }] = OUTAGES as readonly [Outage];
  await page.route(CLAIMS, (route) => route.fulfill({ status, body }));
  await page.getByRole('button', { name: desk.verbs.claim, exact: true }).click();
  const failed = alertWith(page, common.states.failures[advice]);
  await failed.getByText(`${status} ${code}`).waitFor(PATIENT);
  await expectAccessible(page);
  await page.unroute(CLAIMS);
  await failed.getByRole('button', { name: desk.again }).click();
}
