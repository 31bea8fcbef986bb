import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { StartedProcess } from '../e2e/harness/started-process.js';
import { axeFindings } from './axe-findings.js';
import { whileSlow } from './slow-service.js';
import { filled, wordsOf, type Language } from './words.js';

const CHOICE: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** Runs in the page: notes what the bar and the line below it show, each time that it is something else. */
const NOTE_PROGRESS = `(() => {
  window.shownProgress = [];
  setInterval(() => {
    const bar = document.querySelector('.sweep-progress progress');
    if (bar === null) return;
    const shown = { value: bar.value, text: bar.parentElement.querySelector('p').innerText };
    const last = window.shownProgress.at(-1);
    if (last?.value !== shown.value || last.text !== shown.text) window.shownProgress.push(shown);
  }, 50);
})()`;

const literally = (text: string): string => text.replace(/[.?()]/g, '\\$&');
const FIGURES = '[\\d,]+';

/** How a language tells a speed, and the time that is left at that. */
function rateIn(language: Language): RegExp {
  const { units } = wordsOf(language).sheet;
  const [seconds, minutes] = [units.seconds, units.minutes].map((unit) => filled(unit, { count: FIGURES }));
  const left = `(${seconds!}|${minutes!}( ${seconds!})?)`;
  return new RegExp(filled(literally(wordsOf(language).sweeps.progress.rate), { rate: FIGURES, left }));
}

/** The bar only grew, stood between its ends, and beside it stood a speed and the time that was left. */
async function expectProgress(page: Page, language: Language): Promise<void> {
  const shown = await page.evaluate<{ value: number; text: string }[]>('window.shownProgress');
  const values = shown.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values.filter((value) => value > 0 && value < 1)).not.toEqual([]);
  const told = shown.filter(({ text }) => rateIn(language).test(text));
  expect({ shown, isTold: told.length > 0 }).toMatchObject({ isTold: true });
}

export interface Following {
  readonly language: Language;
  /** Whether the page is told what becomes of it, or has to ask. */
  readonly isStreamed: boolean;
}

/** Starts a sweep that only studies, and follows it to its end. */
export async function followSweep(
  page: Page,
  service: StartedProcess,
  { language, isStreamed }: Following,
): Promise<void> {
  const words = wordsOf(language).sweeps;
  if (!isStreamed) await page.route('**/events', (route) => route.abort());
  await page.goto('/sweeps');
  await page.getByRole('button', { name: CHOICE[language], exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await page.getByRole('button', { name: words.start.open }).click();
  await page.getByLabel(words.start.study).check();
  expect(await axeFindings(page)).toEqual([]);
  const [, ended = ''] = words.say.study.split('{{when}}');
  await whileSlow(service, async () => {
    await page.getByRole('button', { name: words.start.confirm, exact: true }).click();
    await page.waitForURL(/\/sweeps\/[0-9a-f-]+$/);
    await page.evaluate(NOTE_PROGRESS);
    if (!isStreamed) await page.getByText(words.progress.notLive).waitFor();
    await page.locator('.sheet-lead').getByText(ended.split(/[：:]/)[0]!).waitFor({ timeout: 60_000 });
  });
  if (isStreamed) await expectProgress(page, language);
}
