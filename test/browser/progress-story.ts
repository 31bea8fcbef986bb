import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

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

/** Begins to note the progress that a page shows. */
export const noteProgress = (page: Page): Promise<unknown> => page.evaluate(NOTE_PROGRESS);

/** The bar only grew, stood between its ends, and beside it stood a speed and the time that was left. */
export async function expectProgress(page: Page): Promise<void> {
  const shown = await page.evaluate<{ value: number; text: string }[]>('window.shownProgress');
  const values = shown.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values.filter((value) => value > 0 && value < 1)).not.toEqual([]);
  const told = shown.filter(({ text }) => /每秒 [\d,]+ 个判定，约剩 \d+ (秒|分)/.test(text));
  expect({ shown, isTold: told.length > 0 }).toMatchObject({ isTold: true });
}
