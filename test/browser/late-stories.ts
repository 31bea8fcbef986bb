import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { TaskView } from '@hongzhu/contracts';
import { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import pg from 'pg';
import type { Page } from 'playwright-core';
import type { System } from '../e2e/harness/system.js';
import { allItems } from '../e2e/harness/pages.js';
import { axeFindings } from './axe-findings.js';
import { expectOnTelephone } from './on-telephone.js';
import { dayAfter } from './queue-hands.js';
import { askForWaiver, dismissTask, reportRecord } from './service-tasks.js';

const LATE_BY_DAYS = 60;
const DAY_MS = 86_400_000;
const SELECTABLE = ['豁免将到期', '豁免已无需要', '待批豁免', '待批驳回', '待更正数据', '已上报', '逾期'];

/** Those of which something is listed. */
const FILLED = ['待批豁免', '待批驳回', '待更正数据', '已上报', '逾期'];
/** Who did that. */
const HANDS = { dismisses: 'I-821', asks: 'I-822', reports: 'I-823' } as const;

interface LateTasks {
  /** All that are late. */
  readonly late: readonly TaskView[];
  /** Of these, those that supervisors were told of. */
  readonly escalated: readonly TaskView[];
}

/** As if so many weeks had passed for the clocks of these tasks: no clock of this machine can be moved for that. */
async function ageTasks(system: System, { late, escalated }: LateTasks): Promise<void> {
  await system.service.stop();
  const dataDir = join(system.settings['HONGZHU_DATA_DIR']!, 'registry');
  const postgres = await EmbeddedPostgres.open({ dataDir });
  const pool = new pg.Pool({ ...postgres.poolConfig(), max: 1 });
  const idsOf = (tasks: readonly TaskView[]): string[] => tasks.map(({ id }) => id);
  try {
    await pool.query(
      `update review_task set due_on = due_on - $1::int, warn_on = warn_on - $1::int, clock_from = clock_from - $1::int,
         opened_at = opened_at - make_interval(days => $1::int), warned_at = now() - interval '20 days', tend_on = null
       where id = any($2)`,
      [LATE_BY_DAYS, idsOf(late)],
    );
    await pool.query(`update review_task set escalated_at = now() - interval '10 days' where id = any($1)`, [
      idsOf(escalated),
    ]);
  } finally {
    await pool.end();
    await postgres.close();
  }
  await system.restartWorker();
}

/** The lists of what is late are those of the service, the earliest first and with the days; every other list is there. */
async function lookAtWhatIsLate(page: Page, system: System, { late, escalated }: LateTasks): Promise<void> {
  const [lead, count] = [
    page.locator('.sheet-lead'),
    (list: string) => page.locator('.oversight-choices').getByRole('button', { name: list }),
  ];
  await lead.getByText(`逾期 ${String(late.length)} 项，其中已上报 ${String(escalated.length)} 项`).waitFor();
  const listed = await allItems<TaskView>(system.api, '/tasks', { overdue: true, sort: 'dueOn', limit: 500 });
  expect(listed.map(({ id }) => id).sort()).toEqual(late.map(({ id }) => id).sort());

  await count('逾期').click();
  const rows = page.getByRole('table', { name: '逾期', exact: true }).locator('tbody tr');
  await rows.first().waitFor();
  const dates = (await rows.allInnerTexts()).map((text) =>
    /\d{4}-\d\d-\d\d\t\d+/.exec(text)?.[0].split('\t'),
  );
  const today = Date.parse(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }));
  const daysSince = (day: string): string => String((today - Date.parse(day)) / DAY_MS);
  expect(dates).toEqual(listed.map(({ dueOn }) => [dueOn, daysSince(dueOn)]));

  await count('已上报').click();
  const told = page.getByRole('table', { name: '已上报', exact: true }).locator('tbody tr');
  await told.first().waitFor();
  expect(await told.count()).toBe(escalated.length);
  expect(await page.getByRole('main').innerText()).not.toMatch(/办理人/);

  await seeNobodyIn(page, system);
  await expectOnTelephone(page);
}

/** In no list there is somebody's account, nor a column for one; several of the lists have something that people did. */
async function seeNobodyIn(page: Page, system: System): Promise<void> {
  const people = await accountsOf(system);
  expect(people).toEqual(expect.arrayContaining(Object.values(HANDS)));
  for (const list of SELECTABLE) {
    await page.locator('.oversight-choices').getByRole('button', { name: list }).click();
    await page.getByRole('heading', { level: 2, name: list }).waitFor();
    const table = page.getByRole('table', { name: list, exact: true });
    if (FILLED.includes(list)) {
      await table
        .locator('tbody tr')
        .filter({ has: page.getByRole('cell') })
        .first()
        .waitFor();
      const columns = await table.getByRole('columnheader').allInnerTexts();
      expect(columns.length).toBeGreaterThan(4);
      expect(columns.filter((name) => /办理人|账号|提交人|申请人/.test(name))).toEqual([]);
    }
    const shown = await page.getByRole('main').innerHTML();
    expect(people.filter((account) => shown.includes(account))).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  }
}

/** Everybody who has, or had, a key or a password. */
async function accountsOf({ api }: System): Promise<string[]> {
  const accounts = await allItems<{ readonly id: string }>(api, '/accounts', { limit: 500 });
  const keys = await allItems<{ readonly account: string }>(api, '/access-keys', { limit: 500 });
  return [...new Set([...accounts.map(({ id }) => id), ...keys.map(({ account }) => account)])];
}

/** A dismissal, a waiver and a correction wait for a supervisor. */
async function leaveToDecide({ api }: System, tasks: readonly TaskView[]): Promise<void> {
  const [dismissed, waived, wrong] = tasks.map(({ id }) => id) as [string, string, string];
  await dismissTask(api, HANDS.dismisses, dismissed);
  await askForWaiver(api, HANDS.asks, { id: waived, expiresOn: dayAfter(20) });
  await reportRecord(api, HANDS.reports, wrong);
}

/** Makes open tasks weeks late, but for three that wait for a decision, and looks at how supervisors are shown them all. */
export async function seeWhatIsLate(
  system: System,
  tasks: readonly TaskView[],
  openOversight: () => Promise<Page>,
): Promise<void> {
  const late = tasks.slice(3);
  await leaveToDecide(system, tasks.slice(0, 3));
  const aged = { late, escalated: late.slice(0, 2) };
  await ageTasks(system, aged);
  await lookAtWhatIsLate(await openOversight(), system, aged);
}
