import { signedInPage } from './worker.mjs';
import { WATCH } from './watch-paint.mjs';

/**
 * How long it takes from an input, by the clock of its event, to the frame in which what it does is painted. Every
 * interaction is one of the browser's own input pipeline.
 */
export async function measureInteractions({ browser, worker, url, sizes, add }) {
  const page = await signedInPage(browser, worker, url);
  await page.goto(`${url}/tasks`);
  await page.locator('.cause-row').first().waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: /^全部未结/ }).click();
  await page.locator('.evidence .finding').first().waitFor();
  await page.evaluate(WATCH);
  const processorTime = await processorTimeOf(page);
  const timed = async (id, type, done, act) => {
    const before = await processorTime();
    await page.evaluate(([event, sign]) => globalThis.watchPaint(event, sign), [type, done]);
    await act();
    add(id, await page.evaluate(() => globalThis.painted));
    add(`${id}.processor`, (await processorTime()) - before);
  };
  for (let time = 0; time < sizes.times; time += 1) {
    await timed('key.j', 'keydown', 'chosen', () => page.keyboard.press('j'));
    await timed('key.next', 'keydown', 'evidence', () => page.keyboard.press('j'));
    await timed('key.k', 'keydown', 'chosen', () => page.keyboard.press('k'));
    await timed('click.row', 'pointerdown', 'chosen', () => otherRow(page, time).click());
    await timed('click.fold', 'pointerdown', 'rows', () => page.locator('.cause-row').first().click());
    await timed('click.unfold', 'pointerdown', 'rows', () => page.locator('.cause-row').first().click());
    await page.locator('.queue-search').focus();
    await timed('type', 'keydown', 'rows', () => page.keyboard.press('X'));
    await timed('type.erase', 'keydown', 'rows', () => page.keyboard.press('Backspace'));
    await timed('key.escape', 'keydown', 'written', () => page.keyboard.press('Escape'));
    await timed('key.view', 'keydown', 'view', () => page.keyboard.press('v'));
    for (let back = 0; back < 3 && !(await isAll(page)); back += 1) await page.keyboard.press('v');
    await page.locator('.evidence .finding').first().waitFor();
    const other = (await page.locator('.outcomes label:has(:checked)').allInnerTexts()).join().endsWith('4')
      ? '1'
      : '4';
    await timed('key.outcome', 'keydown', 'outcome', () => page.keyboard.press(other));
  }
  for (const duration of await page.evaluate(() => globalThis.longEvents)) add('event', duration);
  await page.context().close();
}

/** What reads how many milliseconds of a processor the page's own thread has used: company on the machine adds nothing to it. */
async function processorTimeOf(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

const otherRow = (page, time) => page.locator('.task-row:not([aria-current])').nth(3 + (time % 9));

const isAll = (page) =>
  page
    .getByRole('button', { name: /^全部未结/ })
    .getAttribute('aria-pressed')
    .then((pressed) => pressed === 'true');
