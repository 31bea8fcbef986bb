import { expect } from '@jest/globals';
import type { SubmissionView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import type { BrowserStage } from './browser-stage.js';
import { chosen, clicks, countClicks, pool } from './queue-hands.js';
import { readTask, untilHandedIn } from './service-tasks.js';

const ACCOUNT = 'I-908';
const MOST_CLICKS = 3;

/** A way to hand a task in: what is clicked beside the outcome and the button, what is typed then, and what comes of it. */
interface Way {
  readonly outcome: string;
  readonly reason?: string;
  readonly typed?: string;
  readonly submitted: Partial<SubmissionView>;
}

const WAYS: readonly Way[] = [
  { outcome: '已整改', submitted: { outcome: 'remedied' } },
  { outcome: '属实，限期整改', typed: '月底前补齐。', submitted: { outcome: 'confirmed' } },
  { outcome: '数据有误', typed: '登记日期有误。', submitted: { outcome: 'data-error' } },
  {
    outcome: '驳回',
    reason: '规则不适用',
    submitted: { outcome: 'dismissed', reason: 'rule-does-not-fit' },
  },
  {
    outcome: '驳回',
    reason: '其他',
    typed: '市场已并入邻街。',
    submitted: { outcome: 'dismissed', reason: 'other' },
  },
];

/** Each way to hand a task in, by a mouse and a keyboard alone: no field is filled in or given the focus from outside. */
export async function handInByFewClicks(stage: BrowserStage): Promise<void> {
  const { api } = stage.system;
  const page = await stage.signedIn(ACCOUNT, 'instructor');
  await pool(page);
  await countClicks(page);
  for (const way of WAYS) {
    const id = await chosen(page);
    const before = await clicks(page);
    await handIn(page, way);
    const taken = (await clicks(page)) - before;
    expect(taken).toBe(way.reason === undefined ? 2 : 3);
    expect(taken).toBeLessThanOrEqual(MOST_CLICKS);
    await page.waitForURL((url) => !url.pathname.endsWith(id));
    await page.getByRole('button', { name: '立即提交' }).click();
    await untilHandedIn(api, id, ACCOUNT);
    const { submission, dueOn } = await readTask(api, id);
    const plannedOn = way.outcome === '属实，限期整改' ? dueOn : null;
    expect(submission).toMatchObject({ ...way.submitted, note: way.typed ?? '', plannedOn });
  }
}

async function handIn(page: Page, { outcome, reason, typed }: Way): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${outcome}`) }).click();
  if (reason !== undefined) await page.getByRole('radio', { name: reason }).click();
  if (typed !== undefined) {
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type(typed);
  }
  await page.getByRole('button', { name: '提交并下一项' }).click();
}
