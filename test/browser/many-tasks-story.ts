import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { TaskDetailView, TaskView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { until } from '../e2e/harness/until.js';
import type { BrowserStage } from './browser-stage.js';
import { chosen } from './queue-hands.js';
import { readTask } from './service-tasks.js';

/** As many as are shown at most. */
const MANY = 5_000;
const MOST_ROWS = 100;
/** More than are seen at once. */
const STEPS = 30;
const FAST = 5;
const ROW_PX = 28;

/** Copies of tasks that there are, each under an id and a code of its own. */
const copies = (tasks: readonly TaskView[]): TaskView[] =>
  Array.from({ length: MANY }, (_, place) => {
    const task = tasks[place % tasks.length]!;
    const code = `${task.subject.code}-${String(place)}`;
    return { ...task, id: randomUUID(), subject: { ...task.subject, code } };
  });

/** Answers the page's questions for tasks with these, all of them open; what there is to one is what there is to the sample. */
async function answerWith(page: Page, tasks: readonly TaskView[], sample: TaskDetailView): Promise<void> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const isList = ({ pathname }: URL): boolean => pathname === '/api/v1/tasks';
  await page.route(isList, (route) => {
    const asksForOpen = new URL(route.request().url()).searchParams.get('state') === 'open';
    return route.fulfill({ json: { items: asksForOpen ? tasks : [], nextCursor: null } });
  });
  await page.route(/\/api\/v1\/tasks\/[0-9a-f-]{36}$/, (route) => {
    const task = byId.get(new URL(route.request().url()).pathname.split('/').at(-1)!);
    return route.fulfill({ json: { ...sample, ...task } });
  });
  await page.route(/\/api\/v1\/tasks\/[0-9a-f-]{36}\/timeline/, (route) =>
    route.fulfill({ json: { items: [], nextCursor: null } }),
  );
}

/** Each key goes on from the one before, also where several are pressed before the page is drawn. */
async function walkFast(page: Page): Promise<void> {
  await page.evaluate(
    `for (let step = 0; step < ${String(FAST)}; step++) dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))`,
  );
  const place = (): Promise<number> =>
    page.evaluate(
      `[...document.querySelectorAll('.task-row')].findIndex((row) => row.ariaCurrent === 'true')`,
    );
  await until(async () => (await place()) === FAST || undefined, {
    what: `${String(FAST)} keys are as many steps`,
    withinMs: 10_000,
  });
}

/** Of five thousand tasks only the rows that are near what is seen are in the document, however far somebody walks. */
export async function holdFewRows(stage: BrowserStage): Promise<void> {
  const { api, url } = stage.system;
  const tasks = await stage.tasks('open');
  const page = await stage.signedIn('I-929', 'instructor', { path: '/markets', heading: '市场档案' });
  await answerWith(page, copies(tasks), await readTask(api, tasks[0]!.id));
  await page.goto(`${url}/tasks`);
  await chosen(page);
  const list = page.locator('.queue ul');
  await until(async () => (await list.boundingBox())?.height === MANY * ROW_PX || undefined, {
    what: 'the queue is as high as all of its rows',
    withinMs: 30_000,
  });
  const rows = page.locator('.queue-row');
  const current = page.locator('.task-row[aria-current="true"]');
  await walkFast(page);
  const walked = new Set<string>();
  for (let step = 0; step < STEPS; step++) {
    const id = await chosen(page);
    walked.add(id);
    await page.keyboard.press('j');
    await page.waitForURL((at) => !at.pathname.endsWith(id));
    expect(await rows.count()).toBeLessThan(MOST_ROWS);
  }
  expect(walked.size).toBe(STEPS);
  await current.waitFor();
  expect(await rows.count()).toBeGreaterThan(10);
  const box = (await current.boundingBox())!;
  const seen = (await page.locator('.queue').boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(seen.y);
  expect(box.y + box.height).toBeLessThanOrEqual(seen.y + seen.height + 1);
  expect(await page.evaluate(`document.querySelector('.queue').scrollTop`)).toBeGreaterThan(0);
}
