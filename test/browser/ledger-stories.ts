import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { ImportView } from '@hongzhu/contracts';
import type { Download, Page } from 'playwright-core';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { filled, wordsOf, type Language } from './words.js';

const PATIENT = { timeout: 60_000 };
/** Of an archive, and of a workbook, which is one. */
const ZIPPED = 'PK';

const FORMS = {
  csv: /^registry-\d{4}-\d\d-\d\d\.zip$/,
  json: /^registry-\d{4}-\d\d-\d\d\.json$/,
  xlsx: /^registry-\d{4}-\d\d-\d\d\.xlsx$/,
} as const;

/** The registry as the service gives it away. */
export async function exported({ system }: BrowserStage, format: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${system.api.token}` };
  const answer = await fetch(`${system.url}/api/v1/exports/registry?format=${format}`, { headers });
  return Buffer.from(await answer.arrayBuffer());
}

const openLedger = (stage: BrowserStage, language: Language = 'zh'): Promise<Page> =>
  stage.signedIn('r-city-supervisor', 'city-supervisor', {
    ...{ path: '/ledger', heading: wordsOf(language).ledger.title, language },
  });

async function saved(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return download;
}

/** The registry is saved in each of its forms; what is in the file is what the service gives away. */
export async function saveEachForm(stage: BrowserStage): Promise<void> {
  const { formats } = wordsOf('zh').ledger;
  const page = await openLedger(stage);
  const files = new Map<string, Buffer>();
  for (const [form, named] of Object.entries(FORMS)) {
    const download = await saved(page, formats[form as keyof typeof FORMS]);
    expect(download.suggestedFilename()).toMatch(named);
    files.set(form, await readFile(await download.path()));
  }
  for (const form of ['csv', 'xlsx']) expect(files.get(form)!.subarray(0, 2).toString()).toBe(ZIPPED);
  expect(files.get('csv')!.equals(files.get('xlsx')!)).toBe(false);
  const registry = JSON.parse(files.get('json')!.toString()) as { readonly markets: readonly unknown[] };
  expect(registry.markets.length).toBeGreaterThan(100);
  expect(registry).toEqual(JSON.parse((await exported(stage, 'json')).toString()));
}

interface Snapshot {
  readonly markets: { name: string; boss?: string }[];
}

/** A file is tried first, its errors are told where they stand, and what was mended is tried again and imported. */
export async function tryThenImport(stage: BrowserStage, language: Language): Promise<void> {
  const { ledger } = wordsOf(language);
  const page = await openLedger(stage, language);
  const snapshot = JSON.parse((await exported(stage, 'json')).toString()) as Snapshot;
  const market = snapshot.markets[1]!;
  const tryIt = async (): Promise<void> => {
    const file = { name: 'registry.json', mimeType: 'application/json' };
    const buffer = Buffer.from(JSON.stringify(snapshot));
    await page.getByLabel(ledger.chooseFile).setInputFiles({ ...file, buffer });
    await page.getByRole('button', { name: ledger.try }).click();
  };
  market.boss = 'somebody';
  await tryIt();
  const [mend = ''] = filled(ledger.steps.mendAll, { count: 1 }).split(/(?<=。)|(?<=\.) /);
  await page.getByText(mend).waitFor(PATIENT);
  const errors = page.getByRole('group', { name: ledger.errors }).getByRole('row').nth(1);
  expect((await errors.innerText()).split('\t')).toEqual(
    expect.arrayContaining([`${ledger.lists.markets} markets`, '2', 'boss', 'unknown_field']),
  );
  expect(await page.getByRole('button', { name: ledger.importIt, exact: true }).count()).toBe(0);
  await expectAccessible(page);

  delete market.boss;
  market.name += '（更名）';
  await tryIt();
  const [passed = ''] = ledger.steps.confirm.split(/(?<=。)|(?<=\.) /);
  await page.getByText(passed).waitFor(PATIENT);
  await page.getByRole('button', { name: ledger.importIt, exact: true }).click();
  await confirmImport(page, language);
  const { body } = await stage.system.api.get<{ items: ImportView[] }>('/imports');
  expect(body.items[0]).toMatchObject({ dryRun: false, status: 'succeeded' });
  await page.getByRole('region', { name: ledger.imports }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: ledger.oneTitle }).waitFor();
  await expectAccessible(page);
}

/** Answers the question whether to import, which says what that changes. */
async function confirmImport(page: Page, language: Language): Promise<void> {
  const { ledger } = wordsOf(language);
  const dialog = page.getByRole('dialog', { name: ledger.confirmTitle });
  const changes = { file: 'registry.json', created: 0, updated: 1 };
  await dialog.getByText(filled(ledger.confirm, changes)).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: ledger.importIt, exact: true }).click();
  await page.getByText(ledger.steps.done).waitFor(PATIENT);
}
