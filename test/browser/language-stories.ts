import { expect } from '@jest/globals';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { chosen, clicks, countClicks, pool } from './queue-hands.js';
import { readTask, untilHandedIn } from './service-tasks.js';
import { filled, wordsOf, type Language } from './words.js';

/** Longer than a command is held, and its answer takes. */
const SENT_WITHIN_MS = 30_000;
const MANY = 20;

const startingWith = (text: string): RegExp => new RegExp(`^${text}`);

/** An instructor hands in twenty tasks, one after the other, with two clicks for each, or three where one more is asked for. */
export async function handInTwenty(stage: BrowserStage, language: Language): Promise<void> {
  const { home, desk } = wordsOf(language);
  const account = `I-901-${language}`;
  const page = await stage.signedIn(account, 'instructor', { language });
  await countClicks(page);
  const done: string[] = [];
  for (let task = 0; task < MANY; task++) {
    const id = await chosen(page, language);
    expect(done).not.toContain(id);
    const before = await clicks(page);
    await page.getByRole('radio', { name: startingWith(home.outcomes.remedied) }).click();
    await page.getByRole('button', { name: home.submitNext }).click();
    expect((await clicks(page)) - before).toBeLessThanOrEqual(3);
    await page.waitForURL((url) => !url.pathname.endsWith(id));
    done.push(id);
  }
  const heldNow = filled(desk.heldNow, { verb: desk.verbs.submit });
  const held = page.getByRole('button', { name: heldNow, exact: true });
  await held.last().waitFor({ state: 'detached', timeout: SENT_WITHIN_MS });
  expect(await page.locator('.tray-failed').allInnerTexts()).toEqual([]);
  for (const id of done) await untilHandedIn(stage.system.api, id, account);
}

/** Two instructors have the same task before them: each sees what the other does, and neither overwrites the other. */
export async function overwriteNothing(stage: BrowserStage, language: Language): Promise<void> {
  const { home, desk } = wordsOf(language);
  const [first, second] = [`I-904-${language}`, `I-905-${language}`];
  const one = await stage.signedIn(first, 'instructor', { language });
  await pool(one, language);
  const id = await chosen(one, language);
  const other = await stage.signedIn(second, 'instructor', { language, path: `/tasks/${id}` });
  await chosen(other, language);
  await other.getByRole('radio', { name: startingWith(home.outcomes.remedied) }).click();
  await other.getByRole('button', { name: home.submit, exact: true }).click();
  await one.getByRole('button', { name: desk.verbs.claim, exact: true }).click();
  const held = filled(home.assignedTo, { who: first });
  await one.getByText(held).waitFor();
  await other.getByText(held).waitFor({ timeout: 10_000 });
  await other.getByText(home.changedTitle).waitFor();
  await other.getByText(desk.stale).waitFor({ timeout: SENT_WITHIN_MS });
  await other.getByText(home.changedTitle).waitFor();
  await expectAccessible(other);
  expect(await readTask(stage.system.api, id)).toMatchObject({
    ...{ state: 'claimed', assignee: first, submission: null },
  });
}
