import { describe, expect, it } from '@jest/globals';
import { factCatalogue, indexRegistry, type CellRoster } from '@hongzhu/registry';
import { compileRuleSet, type RuleDocument } from '@hongzhu/rules-engine';
import {
  aRegistry,
  D,
  DAY_AFTER,
  type RegistryBuilder,
} from '../../../registry/src/facts/registry.fixture.js';
import { aRule, aRuleSet, leaf } from '../../../rules-engine/src/fixtures/rules.fixture.js';
import { allCells } from '../cells/cell-subjects.js';
import { cellKey } from '../cells/cell.js';
import { judgeCells } from '../sweeps/judge-cells.js';

const LATER = '2024-05-01';
const always = (count: string) => leaf(count, 'lessThan', 100);

/** Until when each cell stands on D under these rules, by its key. */
function standing(
  { records }: RegistryBuilder,
  rules: readonly RuleDocument[],
  rosters: readonly CellRoster[] = [],
): Record<string, string | null> {
  const set = compileRuleSet(aRuleSet(...rules), factCatalogue);
  const cells = allCells(indexRegistry(records, rosters));
  const judged = judgeCells({ records, rosters }, cells, [set], D);
  return Object.fromEntries(judged.map(({ cell, standsUntil }) => [cellKey(cell), standsUntil]));
}

const market = (more: Partial<RuleDocument>): RuleDocument =>
  aRule({ id: 'of-market', applicability: always('market.currentMembers'), ...more });
const town = (asked: string): RuleDocument =>
  aRule({
    id: 'of-town',
    subject: 'town',
    applicability: always('town.activeBranches'),
    requirement: leaf('town.openMarketComplies', 'equal', true, { rule: asked }),
  });
const nobodyStale = leaf('market.staleMembers', 'equal', 0, { maxDays: 180 });
const hasMembers = leaf('market.currentMembers', 'greaterThan', 0);

describe('a cell stands', () => {
  it('for good where time has no part in it', () => {
    const registry = aRegistry().town('T1').market('M1').organization('O1').member('P1');
    expect(standing(registry, [market({ requirement: hasMembers })])).toEqual({
      'town/T1': null,
      'market/M1': null,
    });
  });

  it('until a verdict on a subject of another cell turns that it rests on', () => {
    const registry = aRegistry().town('T1').market('M1').organization('O1');
    registry.member('P1', { verifiedOn: '2023-12-01' });
    const { 'town/T1': until } = standing(registry, [
      market({ requirement: nobodyStale }),
      town('of-market'),
    ]);
    // 2023-12-01 + 181 days.
    expect(until).toBe('2024-05-30');
  });

  it('until something else may stand for its plain organizations, and not only for those of a cell before it', () => {
    const registry = aRegistry().town('T1').market('M1', { status: 'preparing' });
    registry.market('M2', { openedOn: LATER });
    const rosters = ['M1', 'M2'].map((code): CellRoster => ({
      place: { type: 'market', code, townCode: 'T1' },
      tally: [{ kind: 'enterprise', status: 'open', number: 3 }],
      ...{ namedCodes: [], strayCodes: [], digest: code },
    }));
    const open = aRule({
      subject: 'organization',
      applicability: always('organization.currentMembers'),
      requirement: leaf('organization.isOpen', 'equal', true),
    });
    expect(standing(registry, [open], rosters)).toEqual({
      'town/T1': null,
      'market/M1': null,
      'market/M2': LATER,
    });
  });

  it('until the data behind a finding are of another day, though the verdict stays', () => {
    const registry = aRegistry().town('T1').market('M1');
    registry.branch('B1', { marketCode: 'M1', dissolvedOn: LATER });
    const gone = aRule({
      subject: 'branch',
      applicability: leaf('branch.committeeSize', 'equal', 0),
      requirement: leaf('branch.status', 'equal', 'dissolved'),
    });
    expect(standing(registry, [gone])).toEqual({ 'town/T1': null, 'market/M1': LATER });
  });

  it('until tomorrow where a finding may say something else on any day', () => {
    const dated = { zh: '{asOf} 无党员', en: 'no member on {asOf}' };
    const rule = market({ requirement: hasMembers, failure: dated });
    const registry = aRegistry().town('T1').market('M1').market('M2').organization('O2').member('P1');
    expect(standing(registry, [rule])).toEqual({
      'town/T1': null,
      'market/M1': DAY_AFTER,
      'market/M2': null,
    });
  });

  it('until tomorrow where an evaluation failed', () => {
    const registry = aRegistry()
      .town('T1')
      .market('M1', { instructorCodes: ['nobody'] });
    const rule = market({ requirement: leaf('market.activeInstructors', 'greaterThan', 0) });
    expect(standing(registry, [rule])).toEqual({ 'town/T1': null, 'market/M1': DAY_AFTER });
  });
});
