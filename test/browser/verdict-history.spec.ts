import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { MarketProfileView, MarketView } from '@hongzhu/contracts';
import { it } from '../e2e/harness/it.js';
import { expectStatus, sweep } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import { BrowserStage, expectAccessible } from './browser-stage.js';
import { OwnRules } from './cut-off-sweep.js';
import { dayBefore } from './start-city.js';

const RULE = 'f1-activity-room';
const PARAMETER = 'minAreaSqm';
/** Of square metres: of the first night, and of the second, by which no room is large enough. */
const [BEFORE, AFTER] = [30, 500] as const;

let rules: OwnRules;
let stage: BrowserStage;
let market: MarketView;
beforeAll(async () => {
  rules = await OwnRules.copy();
  stage = await BrowserStage.start({ nights: 0, settings: rules.settings });
  const { api } = stage.system;
  market = await marketWithRoom();
  const towns = [market.townCode];
  await sweep(api, { towns, asOf: dayBefore(1) });
  await stage.system.service.stop();
  await rules.renewWith(RULE, PARAMETER, AFTER);
  await stage.system.restartWorker();
  await sweep(stage.system.api, { towns });
}, 300_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(async () => {
  await stage?.stop();
  await rules?.remove();
}, 60_000);

/** A market whose room is as it is to be. */
async function marketWithRoom(): Promise<MarketView> {
  const { api } = stage.system;
  for (const each of await allItems<MarketView>(api, '/markets', { limit: 500 })) {
    if (each.demonstrationCandidate !== true) continue;
    const { body } = expectStatus(await api.get<MarketProfileView>(`/markets/${each.code}/profile`), 200);
    const isMet = body.fiveOnes.items.some(
      ({ ruleId, verdict }) => ruleId === RULE && verdict === 'compliant',
    );
    if (isMet) return each;
  }
  throw new Error('the sample city has no such market');
}

describe('the verdicts of a market, night by night', () => {
  it('stand each with the parameters of its own night, also once the rule has others', async () => {
    const page = await stage.signedIn('I-951', 'instructor', {
      ...{ path: `/markets/${market.code}`, heading: market.name! },
    });
    const nights = page.locator('details.night');
    await nights.nth(1).waitFor();
    expect(await nights.count()).toBe(2);
    const told = [
      { date: dayBefore(0), area: AFTER, version: '1.0.1', verdicts: ['✓ 合规', '✗ 不合规'] },
      { date: dayBefore(1), area: BEFORE, version: '1.0.0', verdicts: ['之前没有结论', '✓ 合规'] },
    ] as const;
    for (const [place, { date, area, version, verdicts }] of told.entries()) {
      const night = nights.nth(place);
      const summary = night.locator('summary');
      expect(await summary.innerText()).toMatch(new RegExp(`^${date}：`));
      if ((await night.getAttribute('open')) === null) await summary.press('Enter');
      const row = night.locator('tbody tr').filter({ has: page.locator(`[href="/rules/${RULE}"]`) });
      const cells = (await row.locator('th, td').allInnerTexts()).map((text) => text.trim());
      expect(cells.slice(2, 4)).toEqual(verdicts);
      expect(cells[4]).toBe(`最小面积 ${String(area)} 平方米 版本 ${version}`);
    }
    await expectAccessible(page);
  });
});
