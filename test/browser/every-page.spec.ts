import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { it } from '../e2e/harness/it.js';
import { BrowserStage } from './browser-stage.js';
import { consoleAddresses, routesOfPages } from './console-addresses.js';
import { placesIn, ROUTES } from './console-routes.js';
import { askForLess, walkWhereNothingIs, walkWhereNothingIsInEnglish } from './empty-stories.js';
import { printSheet, walkInChinese, walkInEnglish } from './walk-stories.js';

/** The one that is up, of those of which each has tests of its own. */
let stage: BrowserStage;
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});

describe('every page of the console', () => {
  let placeOf: (address: string) => string;
  beforeAll(async () => {
    stage = await BrowserStage.start();
    await stage.system.api.post('/access-keys', { account: 'walk-key', role: 'case-tool' });
    placeOf = await placesIn(stage);
  }, 240_000);
  afterAll(() => stage?.stop(), 60_000);

  it('is looked at here', () => {
    expect(ROUTES.map(({ address }) => address).sort()).toEqual(consoleAddresses());
    expect(routesOfPages()).toEqual([':id']);
  });

  it('on a desk, in Chinese, is read to its end, has one heading, fits, and breaks no rule of WCAG 2.2 AA', () =>
    walkInChinese(stage, placeOf));

  it('on a telephone, in English, does so too, and says nothing in Chinese but what is on record', () =>
    walkInEnglish(stage, placeOf));

  it('breaks none as it is printed, where it is the sheet of a market', () =>
    printSheet(stage, placeOf('/markets/:id')));
});

describe('a service with nothing on record', () => {
  beforeAll(async () => {
    stage = await BrowserStage.start({ isEmpty: true });
  }, 180_000);
  afterAll(() => stage?.stop(), 60_000);

  it('says on every page that there is nothing yet and what to do next, and breaks no rule of WCAG 2.2 AA', () =>
    walkWhereNothingIs(stage));

  it('says so on a telephone, in English, too', () => walkWhereNothingIsInEnglish(stage));

  it('advises to ask for less where something was asked for, and else to import', () => askForLess(stage));
});
