import { expect } from '@jest/globals';
import type { FreshnessView, SourceFreshnessView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { expectAccessible, type BrowserStage } from './browser-stage.js';

const NAMES: Readonly<Record<SourceFreshnessView['list'], string>> = {
  towns: '镇街',
  instructors: '党建指导员',
  markets: '市场',
  organizations: '经营户',
  branches: '党支部',
  members: '在册党员',
  organizers: '专职组织员',
  evidence: '佐证',
  ledgers: '台账',
  activities: '活动',
  marketLinks: '市场联络',
};
const FIELDS: Readonly<Record<string, string>> = {
  ...{ verifiedOn: '核验日期', reviewedOn: '复核日期' },
  ...{ updatedOn: '更新日期', heldOn: '开展日期' },
};
const SHANGHAI_MS = 8 * 3_600_000;

const minute = (instant: string | null): string =>
  instant === null
    ? '没有记录'
    : new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');

function datesOf({ field, oldest, newest, undated, suppressed }: SourceFreshnessView): string {
  if (field === null) return '';
  const without = undated === null || undated === 0 ? '' : ` （${undated} 项无日期）`;
  if (oldest === null) return (suppressed ? '按权限不予显示' : '?') + without;
  return (oldest === newest ? oldest : `${oldest} … ${newest!}`) + without;
}

const numberOf = ({ records }: SourceFreshnessView): string =>
  records === null ? '按权限不予显示' : records.toLocaleString('zh-CN');

/** A source as its row is to have it. */
const cellsOf = (source: SourceFreshnessView): string[] => [
  ...[NAMES[source.list], numberOf(source)],
  ...[source.field === null ? '本表无日期' : FIELDS[source.field]!, datesOf(source)],
  ...[minute(source.changedAt), minute(source.carriedAt)],
];

/** The table of the sources has what the service tells the same account. */
async function sourcesOn(stage: BrowserStage, page: Page): Promise<readonly SourceFreshnessView[]> {
  const table = page.getByRole('table', { name: '按来源', exact: true });
  await table.waitFor();
  const answer = await page.context().request.get(`${stage.system.url}/api/v1/registry/freshness`);
  const { sources } = (await answer.json()) as FreshnessView;
  const rows = await table.locator('tbody tr').all();
  const shown = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  expect(shown).toEqual(sources.map(cellsOf));
  await expectAccessible(page);
  return sources;
}

/** Each list of the registry is a row: how many records, from when, and when they were imported. */
export async function readSources(stage: BrowserStage, townCode: string): Promise<void> {
  const visit = { path: '/sweeps', heading: '夜间扫描' };
  const all = await sourcesOn(stage, await stage.signedIn('sw-1', 'city-supervisor', visit));
  expect(all.map(({ list }) => list).sort()).toEqual(Object.keys(NAMES).sort());
  expect(all.find(({ list }) => list === 'members')!.records).toBeGreaterThan(0);
  expect(all.filter(({ changedAt }) => changedAt !== null).length).toBeGreaterThan(8);
  const auditors = await sourcesOn(stage, await stage.signedIn('sw-3', 'auditor', visit));
  expect(auditors.find(({ list }) => list === 'members')).toMatchObject({ records: null, suppressed: true });
  const own = await sourcesOn(
    stage,
    await stage.signedIn('sw-4', 'town-supervisor', { ...visit, towns: [townCode] }),
  );
  expect(own.map(({ list }) => list)).toEqual(
    all.flatMap(({ list }) => (list === 'instructors' ? [] : [list])),
  );
  expect(own.find(({ list }) => list === 'towns')!.records).toBe(1);
}
