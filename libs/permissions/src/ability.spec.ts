import { describe, expect, it } from '@jest/globals';
import { createMongoAbility, subject } from '@casl/ability';
import fc from 'fast-check';
import { may, mayIn, mayInAll, rulesOf, type Ability } from './ability.js';
import { GRANTS } from './grants.js';
import { extentOf, partsOf, PERMISSIONS } from './resources.js';
import { ROLES, type Holder } from './roles.js';

const TOWNS = ['t1', 't2', 't3', 't4'] as const;
const holders: fc.Arbitrary<Holder> = fc.record({
  role: fc.constantFrom(...ROLES),
  towns: fc.option(fc.subarray([...TOWNS]), { nil: null }),
});
const permissions = fc.constantFrom(...PERMISSIONS);
const towns = fc.option(fc.constantFrom(...TOWNS), { nil: null });

describe('an ability', () => {
  it('is what the role is granted, in the towns of the holder, and nothing else', () => {
    fc.assert(
      fc.property(holders, permissions, towns, (holder, permission, town) => {
        const isGranted = GRANTS[holder.role].includes(permission);
        const extent = extentOf(partsOf(permission).resource);
        const isHere = holder.towns === null || (town !== null && holder.towns.includes(town));
        const isSeen = {
          none: true,
          one: isHere,
          own: isHere && (holder.towns !== null || GRANTS[holder.role].includes('run Import')),
          some: isHere || town === null,
          all: holder.towns === null,
        }[extent];
        const expected = isGranted && isSeen;
        expect(mayIn(holder, permission, town)).toBe(expected);
      }),
    );
  });

  it('can be done somewhere exactly if there is a town where it can be done', () => {
    fc.assert(
      fc.property(holders, permissions, (holder, permission) => {
        const somewhere = [null, ...TOWNS].some((town) => mayIn(holder, permission, town));
        // Who works in no town at all may do so nowhere; casl says that a condition might be met.
        fc.pre(holder.towns === null || holder.towns.length > 0);
        expect(may(holder, permission)).toBe(somewhere);
      }),
    );
  });

  it('is the same after a journey to a browser', () => {
    fc.assert(
      fc.property(holders, permissions, towns, (holder, permission, townCode) => {
        const sent = JSON.parse(JSON.stringify(rulesOf(holder))) as ReturnType<typeof rulesOf>;
        const { action, resource } = partsOf(permission);
        const ability = createMongoAbility<Ability>(sent);
        expect(ability.can(action, subject(resource, { townCode }))).toBe(
          mayIn(holder, permission, townCode),
        );
      }),
    );
  });

  it('with sweeps is of the whole city, and of towns that are all the holder’s own', () => {
    const supervisor: Holder = { role: 'town-supervisor', towns: ['t1', 't2'] };
    for (const permission of ['read Sweep', 'read Certificate'] as const) {
      const seen = ([null, ['t1'], ['t2', 't1'], ['t3'], ['t1', 't3']] as const).map((swept) =>
        mayInAll(supervisor, permission, swept),
      );
      expect(seen).toEqual([true, true, true, false, false]);
      expect(mayInAll({ role: 'auditor', towns: null }, permission, ['t3'])).toBe(true);
    }
  });

  it('of an instructor of one town ends at its border', () => {
    const instructor: Holder = { role: 'instructor', towns: ['t1'] };
    expect(mayIn(instructor, 'work Task', 't1')).toBe(true);
    expect(mayIn(instructor, 'work Task', 't2')).toBe(false);
    expect(mayIn(instructor, 'decide Task', 't1')).toBe(false);
    expect(may(instructor, 'read Event')).toBe(false);
  });
});
