import { describe, expect, it } from '@jest/globals';
import type { Member } from '../records.js';
import { aRegistry, DAY_AFTER, DAY_BEFORE } from './registry.fixture.js';

type Given = Partial<Member>;
const since = (relationSince: string | null, given: Given = {}): Given => ({ relationSince, ...given });

/** Members P1, P2, … of one organization. */
function organizationWith(...members: Given[]) {
  const registry = aRegistry().organization('O1');
  members.forEach((given, i) => registry.member(`P${i + 1}`, given));
  const facts = registry.facts('organization', 'O1');
  return {
    reached: (count: number) => facts.value('reachedOn', { count }),
    missing: (count: number) => facts.missing('reachedOn', { count }),
  };
}

const [MAY, JUNE, JULY, AUGUST] = ['2022-05-01', '2022-06-01', '2022-07-01', '2022-08-01'] as const;

describe('the day on which a number of full members was reached', () => {
  it('is the n-th smallest date, whatever the order of the list', () => {
    const { reached } = organizationWith(since(JULY), since(MAY), since(AUGUST), since(JUNE));
    expect([1, 2, 3, 4].map(reached)).toEqual([MAY, JUNE, JULY, AUGUST]);
  });

  it('counts every one of several members with the same date', () => {
    const { reached } = organizationWith(since(JUNE), since(MAY), since(JUNE), since(JUNE));
    expect([1, 2, 3, 4].map(reached)).toEqual([MAY, JUNE, JUNE, JUNE]);
  });

  it('does not look at those who certainly are not full members', () => {
    const { reached, missing } = organizationWith(
      since(JULY),
      since(MAY, { status: 'probationary' }),
      since(MAY, { relation: 'elsewhere' }),
      since(MAY, { leftOn: DAY_BEFORE }),
      since(null, { status: 'probationary', relation: null }),
      since(DAY_AFTER),
    );
    expect(reached(1)).toBe(JULY);
    expect(missing(1)).toEqual([]);
  });

  it('is unknown while there are fewer', () => {
    const { reached, missing } = organizationWith(since(MAY), since(JUNE));
    expect(reached(3)).toBeNull();
    expect(missing(3)).toEqual([]);
  });

  it('is unknown if the date of one of them is, even beyond the n-th', () => {
    const { reached, missing } = organizationWith(since(MAY), since(null), since(JUNE));
    expect(reached(1)).toBeNull();
    expect(missing(1)).toEqual(['/members/P2/relationSince']);
  });

  describe('with a member who is only possibly full', () => {
    const possible = (relationSince: string | null) =>
      organizationWith(since(MAY), since(JULY), since(relationSince, { status: null }));

    it('who came earlier, is unknown', () => {
      expect(possible(JUNE).reached(2)).toBeNull();
      expect(possible(JUNE).missing(2)).toEqual(['/members/P3/status']);
    });

    it.each([JULY, AUGUST])('who came on the same day or later (%s), is known', (date) => {
      expect(possible(date).reached(2)).toBe(JULY);
      expect(possible(date).missing(2)).toEqual([]);
    });

    it('of unknown date, is unknown', () => {
      expect(possible(null).reached(2)).toBeNull();
      expect(possible(null).missing(2)).toEqual(['/members/P3/relationSince', '/members/P3/status']);
    });

    it('who would make up the number, is unknown for the want of him', () => {
      expect(possible(AUGUST).reached(3)).toBeNull();
      expect(possible(AUGUST).missing(3)).toEqual(['/members/P3/status']);
    });

    it('who came later than the n-th whose dates are known, does not ask for him', () => {
      const { reached, missing } = organizationWith(
        since(MAY),
        since(null),
        since(AUGUST, { relation: null }),
      );
      expect(reached(1)).toBeNull();
      expect(missing(1)).toEqual(['/members/P2/relationSince']);
    });
  });

  it('is that of all organizations together, open or not, for a market', () => {
    const facts = aRegistry()
      .market('M1', { openedOn: '2001-01-01' })
      .organization('O1', { status: 'closed' })
      .member('P1', since(MAY))
      .organization('O2', { status: null })
      .member('P2', since(JULY))
      .organization('O3')
      .member('P3', since(JUNE))
      .facts('market', 'M1');
    expect(facts.value('coverageDueFrom', { count: 3 })).toBe(JULY);
    expect(facts.missing('coverageDueFrom', { count: 3 })).toEqual([]);
  });
});

describe('the day from which a market is to have a branch', () => {
  const market = (openedOn: string | null, reached: string | null) =>
    aRegistry()
      .market('M1', { openedOn })
      .organization('O1')
      .member('P1', since(reached))
      .facts('market', 'M1');

  it.each([
    [MAY, JUNE, JUNE],
    [JUNE, JUNE, JUNE],
    [JULY, JUNE, JULY],
  ])('opened on %s, members reached on %s: the later, %s', (openedOn, reached, due) => {
    expect(market(openedOn, reached).value('coverageDueFrom', { count: 1 })).toBe(due);
  });

  it.each([
    [null, JUNE, ['/markets/M1/openedOn']],
    [JULY, null, ['/members/P1/relationSince']],
    [null, null, ['/markets/M1/openedOn', '/members/P1/relationSince']],
  ])('opened on %s, members reached on %s: unknown', (openedOn, reached, missing) => {
    expect(market(openedOn, reached).value('coverageDueFrom', { count: 1 })).toBeNull();
    expect(market(openedOn, reached).missing('coverageDueFrom', { count: 1 })).toEqual(missing);
  });
});
