import { expect } from '@jest/globals';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { axeFindings } from './axe-findings.js';
import { NARROW, WIDE, type BrowserStage } from './browser-stage.js';
import { chineseIn, chineseLeft, namesIn } from './chinese-left.js';
import { ROUTES, WALKERS, type ConsoleRoute } from './console-routes.js';
import { PageWalk } from './page-walk.js';
import { dayBefore } from './start-city.js';

type PlaceOf = (address: string) => string;

interface Walk {
  readonly language: 'zh' | 'en';
  readonly size: { readonly width: number; readonly height: number };
  readonly routes: readonly ConsoleRoute[];
  readonly placeOf: PlaceOf;
  /** Whether axe has seen the very same page in another walk; none if left out. */
  readonly isKnown?: (route: ConsoleRoute) => boolean;
  /** What else is wrong with a page. */
  readonly look: (walk: PageWalk, route: ConsoleRoute) => Promise<readonly string[]>;
}

/** Looks at each of the routes as those do who may: all that is wrong with any of them is told, and is nothing. */
export async function walkOver(stage: BrowserStage, walk: Walk): Promise<void> {
  const faults: string[] = [];
  for (const role of [null, ...WALKERS]) {
    const routes = walk.routes.filter((route) => route.role === role);
    if (routes.length > 0) faults.push(...(await walkAs(stage, role, { ...walk, routes })));
  }
  expect(faults).toEqual([]);
}

async function walkAs(
  stage: BrowserStage,
  role: ConsoleRoute['role'],
  { routes, placeOf, look, isKnown = () => false, ...visit }: Walk,
): Promise<string[]> {
  const path = placeOf(routes[0]!.address);
  const page = await (role === null
    ? stage.page(path, visit)
    : stage.visitor(`walk-${role}`, role, { ...visit, path }));
  const walk = new PageWalk(page);
  const faults: string[] = [];
  for (const route of routes) {
    await walk.goTo({ place: placeOf(route.address), part: route.part });
    const found = [...(await walk.faults()), ...(await look(walk, route))];
    if (!isKnown(route)) found.push(...(await axeFindings(page)));
    faults.push(...found.map((fault) => `${route.address} ${fault}`));
  }
  await page.context().close();
  return faults;
}

export const walkInChinese = (stage: BrowserStage, placeOf: PlaceOf): Promise<void> =>
  walkOver(stage, {
    ...{ language: 'zh', size: WIDE, routes: ROUTES, placeOf },
    look: () => Promise.resolve([]),
  });

export function walkInEnglish(stage: BrowserStage, placeOf: PlaceOf): Promise<void> {
  const snapshot = JSON.parse(sampleSnapshotJson(dayBefore(0))) as Readonly<Record<string, unknown>>;
  const recorded = [...chineseIn(snapshot), ...namesIn(snapshot)];
  return walkOver(stage, {
    ...{ language: 'en', size: NARROW, routes: ROUTES, placeOf },
    look: async ({ page }) => {
      const left = await chineseLeft(page, recorded);
      return left.map((text) => `is not in English: ${text}`);
    },
  });
}

/** What comes out of a printer: black on white, and read out as the page is where it is made into a file. */
export async function printSheet(stage: BrowserStage, place: string): Promise<void> {
  const page = await stage.visitor('walk-city-supervisor', 'city-supervisor', { path: place });
  await new PageWalk(page).goTo({ place, part: '.dossier #history' });
  await page.emulateMedia({ media: 'print' });
  await page.locator('.check-sheet').waitFor();
  expect(await axeFindings(page)).toEqual([]);
}
