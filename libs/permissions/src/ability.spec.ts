import { describe, expect, it } from '@jest/globals';
import { createMongoAbility, subject } from '@casl/ability';
import fc from 'fast-check';
import { may, mayIn, mayInAll, rulesOf, type Ability } from './ability.js';
import { GRANTS } from './grants.js';
import { extentOf, partsOf, PERMISSIONS } from './resources.js';
import { EVERYWHERE, ROLES, wholeTown, type Holder, type Place } from './roles.js';

const TOWNS = ['t1', 't2', 't3', 't4'] as const;
const MARKETS = ['m1', 'm2', 'm3'] as const;
const someOf = <T>(all: readonly T[]): fc.Arbitrary<T[] | null> =>
  fc.option(fc.subarray([...all]), { nil: null });
const holders: fc.Arbitrary<Holder> = fc.record({
  role: fc.constantFrom(...ROLES),
  towns: someOf(TOWNS),
  markets: someOf(MARKETS),
});
const permissions = fc.constantFrom(...PERMISSIONS);
const oneOf = <T>(all: readonly T[]): fc.Arbitrary<T | null> =>
  fc.option(fc.constantFrom(...all), { nil: null });
const places: fc.Arbitrary<Place> = fc.record({ townCode: oneOf(TOWNS), marketCode: oneOf(MARKETS) });
const EVERY_PLACE: readonly Place[] = [null, ...TOWNS].flatMap((townCode) =>
  [null, ...MARKETS].map((marketCode) => ({ townCode, marketCode })),
);

describe('an ability', () => {
  it('is what the role is granted, in the towns and markets of the holder, and nothing else', () => {
    fc.assert(
      fc.property(holders, permissions, places, (holder, permission, place) => {
        const { role, towns, markets } = holder;
        const { townCode, marketCode } = place;
        const inTown = townCode !== null && towns !== null && towns.includes(townCode);
        const inMarket = markets === null || (marketCode !== null && markets.includes(marketCode));
        const isAll = towns === null && markets === null;
        const isWhole = isAll || (inTown && markets === null);
        const isHere = isAll || (inTown && inMarket);
        const isSeen = {
          none: true,
          one: isHere,
          own: isHere && (towns !== null || GRANTS[role].includes('run Import')),
          some: isWhole || townCode === null,
          name: isAll || inTown,
          whole: isWhole,
          all: isAll,
        }[extentOf(partsOf(permission).resource)];
        expect(mayIn(holder, permission, place)).toBe(GRANTS[role].includes(permission) && isSeen);
      }),
    );
  });

  it('can be done somewhere exactly if there is a place where it can be done', () => {
    fc.assert(
      fc.property(holders, permissions, (holder, permission) => {
        const somewhere = EVERY_PLACE.some((place) => mayIn(holder, permission, place));
        // Who works nowhere at all may do so nowhere; casl says that a condition might be met.
        fc.pre(holder.towns?.length !== 0 && holder.markets?.length !== 0);
        fc.pre(holder.towns !== null || holder.markets === null);
        expect(may(holder, permission)).toBe(somewhere);
      }),
    );
  });

  it('is the same after a journey to a browser', () => {
    fc.assert(
      fc.property(holders, permissions, places, (holder, permission, place) => {
        const sent = JSON.parse(JSON.stringify(rulesOf(holder))) as ReturnType<typeof rulesOf>;
        const { action, resource } = partsOf(permission);
        const ability = createMongoAbility<Ability>(sent);
        expect(ability.can(action, subject(resource, { ...place }))).toBe(mayIn(holder, permission, place));
      }),
    );
  });

  it('with sweeps is of the whole city, and of towns that are all the holder’s own', () => {
    const supervisor: Holder = { role: 'town-supervisor', towns: ['t1', 't2'], markets: null };
    for (const permission of ['read Sweep', 'read Certificate'] as const) {
      const seen = (holder: Holder) =>
        ([null, ['t1'], ['t2', 't1'], ['t3'], ['t1', 't3']] as const).map((swept) =>
          mayInAll(holder, permission, swept),
        );
      expect(seen(supervisor)).toEqual([true, true, true, false, false]);
      expect(seen({ ...supervisor, role: 'instructor', markets: ['m1'] })).toEqual([
        ...[true, false, false, false, false],
      ]);
      expect(mayInAll({ role: 'auditor', ...EVERYWHERE }, permission, ['t3'])).toBe(true);
    }
  });

  it('of an instructor of one town ends at its border', () => {
    const instructor: Holder = { role: 'instructor', towns: ['t1'], markets: null };
    expect(mayIn(instructor, 'work Task', wholeTown('t1'))).toBe(true);
    expect(mayIn(instructor, 'work Task', wholeTown('t2'))).toBe(false);
    expect(mayIn(instructor, 'decide Task', wholeTown('t1'))).toBe(false);
    expect(may(instructor, 'read Event')).toBe(false);
  });

  it('of an instructor of one market ends at its doors, and goes not after it into another town', () => {
    const instructor: Holder = { role: 'instructor', towns: ['t1'], markets: ['m1'] };
    const works = (townCode: string | null, marketCode: string | null): boolean =>
      mayIn(instructor, 'work Task', { townCode, marketCode });
    expect(works('t1', 'm1')).toBe(true);
    expect([works('t1', 'm2'), works('t1', null), works('t2', 'm1'), works(null, null)]).not.toContain(true);
    expect(may(instructor, 'read Town')).toBe(false);
    expect(mayIn(instructor, 'read TownName', wholeTown('t1'))).toBe(true);
    expect(mayIn(instructor, 'read SmallCount', { townCode: 't1', marketCode: 'm1' })).toBe(true);
  });
});
