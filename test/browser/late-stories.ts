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

const LATE_BY_DAYS = 60;
const DAY_MS = 86_400_000;
const SELECTABLE = ['豁免将到期', '豁免已无需要', '待批豁免', '待批驳回', '待更正数据', '已上报', '逾期'];

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

  for (const list of SELECTABLE) {
    await count(list).click();
    await page.getByRole('heading', { level: 2, name: list }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }
  await expectOnTelephone(page);
}

/** Makes open tasks weeks late, and looks at how supervisors are shown them. */
export async function seeWhatIsLate(
  system: System,
  late: readonly TaskView[],
  openOversight: () => Promise<Page>,
): Promise<void> {
  const aged = { late, escalated: late.slice(0, 2) };
  await ageTasks(system, aged);
  await lookAtWhatIsLate(await openOversight(), system, aged);
}
