import { expect } from '@jest/globals';
import type { FindingView, TaskView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { allItems } from '../e2e/harness/pages.js';
import type { BrowserStage } from './browser-stage.js';
import { expectedRows, expectedSentence } from './expected-queue.js';
import { pool } from './queue-hands.js';
import { dismissTask, returnTask } from './service-tasks.js';
import { dayBefore } from './start-city.js';

const ACCOUNT = 'I-927';
/** So that all rows are in the document, and there is something to be put in order. */
const [FEWEST, MOST] = [6, 16] as const;

const rows = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('.queue-row')]
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map((row) => {
      const cause = row.querySelector('.cause-row .task-row-what');
      if (cause !== null) return cause.textContent.split('：')[0];
      const text = (part) => row.querySelector(part).textContent;
      return [text('.severity'), text('.task-row-name'), text('.pressure'), text('.points').replace('次序分 ', '')].join(' ');
    })`);

/** A town of the sample city of which all rows are seen at once: of several severities, and some of one cause. */
function townOf(tasks: readonly TaskView[], findings: readonly FindingView[]): string {
  for (const town of new Set(tasks.flatMap(({ townCode }) => townCode ?? []))) {
    const its = tasks.filter(({ townCode }) => townCode === town);
    const severities = new Set(its.map(({ severity }) => severity)).size;
    if (severities < 2 || its.length < FEWEST || its.length > MOST) continue;
    if (expectedRows(its, findings, dayBefore(0)).length > its.length) return town;
  }
  throw new Error('the sample city has no such town');
}

/** Rows are grouped once all that there is was read. */
async function seeRows(page: Page, expected: readonly string[]): Promise<void> {
  const areThere = async () => JSON.stringify(await rows(page)) === JSON.stringify(expected);
  for (let tries = 0; tries < 100 && !(await areThere()); tries++) await page.waitForTimeout(100);
  expect(await rows(page)).toEqual(expected);
}

/** Rows stand by severity times deadline, each with both and the points, on this day and when some are due; the sentence counts them. */
export async function seeOrder(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  await stage.account(ACCOUNT, 'instructor');
  const findings = await allItems<FindingView>(api, '/findings', { limit: 500, state: 'open' });
  const town = townOf(await stage.tasks('open'), findings);
  const inTown = (): Promise<TaskView[]> => allItems<TaskView>(api, '/tasks', { limit: 500, town });
  const isOpen = ({ state }: TaskView): boolean => state === 'open';
  const [handedIn] = (await inTown()).filter(isOpen);
  await dismissTask(api, ACCOUNT, handedIn!.id);
  await returnTask(api, 'who-returns', handedIn!.id);

  const page = await stage.signedIn(ACCOUNT, 'instructor', { path: `/tasks?town=${town}` });
  const tasks = await inTown();
  const days = [...new Set(tasks.map(({ dueOn }) => dueOn))].sort();
  const seen: string[][] = [];
  for (const day of [dayBefore(0), days[1] ?? days[0]!]) {
    await page.clock.setFixedTime(`${day}T12:00:00+08:00`);
    await page.reload();
    await pool(page);
    const expected = expectedRows(tasks.filter(isOpen), findings, day);
    await seeRows(page, expected);
    seen.push(expected);
    const sentence = expectedSentence(tasks, ACCOUNT, day);
    expect(sentence).toContain('退回 1 项');
    expect(await page.locator('.queue-state').innerText()).toBe(sentence);
  }
  expect(seen[1]).not.toEqual(seen[0]);
}
