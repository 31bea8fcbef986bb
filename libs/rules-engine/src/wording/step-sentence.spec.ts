import { describe, expect, it } from '@jest/globals';
import type { Change, ChangeStep, Demand } from '../change/change.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { stepSentence } from './step-sentence.js';
import { wordChange } from './word-change.js';
import type { Wording } from './wording.js';

const WORDING: Wording = {
  catalogue: CATALOGUE,
  fieldNames: (pointers) => ({ zh: `“${pointers.join()}”`, en: `“${pointers.join()}”` }),
};
const demand = (operator: string, threshold: Demand['threshold'], more: Partial<Demand> = {}): Demand => ({
  operator,
  threshold,
  isNegated: false,
  ...more,
});

/** A step about a fact of the market; its label is its name. */
const aStep = (fact: string, kind: ChangeStep['kind'], more: Partial<ChangeStep> = {}): ChangeStep => ({
  fact: `market.${fact}`,
  args: {},
  label: { zh: fact, en: fact },
  kind,
  from: null,
  to: null,
  amount: null,
  unit: null,
  add: [],
  remove: [],
  demands: [],
  missing: [],
  ...more,
});
const said = (step: ChangeStep): string[] => {
  const { zh, en } = stepSentence(step, WORDING);
  return [zh, en];
};

describe('one step of a change in words', () => {
  it('counts what has a name of its own, one or more', () => {
    const demands = [demand('greaterThanInclusive', 3)];
    expect(said(aStep('members', 'increase', { from: 2, to: 3, amount: 1, demands }))).toEqual([
      '还差 1 名党员（现有 2 名，应有 3 名以上）',
      '1 more member (2 now, at least 3 required)',
    ]);
    expect(said(aStep('members', 'increase', { from: 1, to: 3, amount: 2, demands }))).toEqual([
      '还差 2 名党员（现有 1 名，应有 3 名以上）',
      '2 more members (1 now, at least 3 required)',
    ]);
    expect(
      said(aStep('members', 'decrease', { from: 4, to: 3, amount: 1, demands: [demand('lessThan', 4)] })),
    ).toEqual(['党员须减少 1 名（现有 4 名，应少于 4 名）', '1 fewer member (4 now, below 4 required)']);
  });

  it('says the least where no more is known of an amount', () => {
    const open = { from: { lo: 6, hi: null }, amount: { lo: 3, hi: null } };
    const few = [demand('lessThanInclusive', 3)];
    expect(said(aStep('members', 'decrease', { ...open, demands: few }))).toEqual([
      '党员须至少减少 3 名（现有至少 6 名，应不超过 3 名）',
      'at least 3 fewer members (at least 6 now, at most 3 required)',
    ]);
    expect(said(aStep('area', 'decrease', { ...open, demands: few }))).toEqual([
      'area 须至少减少 3 平方米（现为至少 6 平方米，应不超过 3 平方米）',
      'area: at least 3 square metres less (at least 6 square metres now, at most 3 square metres required)',
    ]);
    const many = [demand('greaterThanInclusive', 9)];
    expect(
      said(aStep('members', 'increase', { from: 6, amount: { lo: 3, hi: null }, demands: many })),
    ).toEqual([
      '至少还差 3 名党员（现有 6 名，应有 9 名以上）',
      'at least 3 more members (6 now, at least 9 required)',
    ]);
  });

  describe('names what is done with what is counted', () => {
    const handledAs = (so: 'increase' | 'decrease', step: ChangeStep): string[] => {
      const handling = {
        so,
        zh: '登记 {amount}党员',
        en: { one: 'record {amount} member', other: 'record {amount} members' },
      };
      const row = { ...CATALOGUE.get('market.members')!, handling };
      const { zh, en } = stepSentence(step, { ...WORDING, catalogue: new Map([[row.name, row]]) });
      return [zh, en];
    };
    const none = [demand('equal', 0)];
    const three = [demand('greaterThanInclusive', 3)];

    it('so that there are fewer', () => {
      expect(
        handledAs('decrease', aStep('members', 'decrease', { from: 2, amount: 2, demands: none })),
      ).toEqual([
        '须登记 2 名党员（现有党员 2 名，应为 0 名）',
        'record 2 members (2 members now, 0 required)',
      ]);
      expect(
        handledAs('decrease', aStep('members', 'decrease', { from: 1, amount: 1, demands: none })),
      ).toEqual([
        '须登记 1 名党员（现有党员 1 名，应为 0 名）',
        'record 1 member (1 member now, 0 required)',
      ]);
    });

    it('so that there are more', () => {
      expect(
        handledAs('increase', aStep('members', 'increase', { from: 1, amount: 2, demands: three })),
      ).toEqual([
        '还须登记 2 名党员（现有党员 1 名，应有 3 名以上）',
        'record 2 members (1 member now, at least 3 required)',
      ]);
    });

    it('and not where the other is asked for', () => {
      expect(
        handledAs('decrease', aStep('members', 'increase', { from: 1, amount: 2, demands: three })),
      ).toEqual(['还差 2 名党员（现有 1 名，应有 3 名以上）', '2 more members (1 now, at least 3 required)']);
      expect(
        handledAs('increase', aStep('members', 'decrease', { from: 2, amount: 2, demands: none })),
      ).toEqual(['党员须减少 2 名（现有 2 名，应为 0 名）', '2 fewer members (2 now, 0 required)']);
    });
  });

  it('measures what has none', () => {
    expect(
      said(aStep('area', 'increase', { from: 1, amount: 1, demands: [demand('greaterThan', 1)] })),
    ).toEqual([
      'area 还差 1 平方米（现为 1 平方米，应多于 1 平方米）',
      'area: 1 square metre more (1 square metre now, above 1 square metre required)',
    ]);
    expect(said(aStep('area', 'decrease', { from: 3, amount: 2, demands: [demand('equal', 1)] }))).toEqual([
      'area 须减少 2 平方米（现为 3 平方米，应为 1 平方米）',
      'area: 2 square metres less (3 square metres now, 1 square metre required)',
    ]);
    expect(
      said(aStep('unheardOf', 'decrease', { from: 3, amount: 2, demands: [demand('equal', 1)] })),
    ).toEqual(['unheardOf 须减少 2（现为 3，应为 1）', 'unheardOf: 2 less (3 now, 1 required)']);
    expect(
      said(aStep('unheardOf', 'increase', { from: 1, amount: 2, demands: [demand('equal', 3)] })),
    ).toEqual(['unheardOf 还差 2（现为 1，应为 3）', 'unheardOf: 2 more (1 now, 3 required)']);
  });

  it('adds words, removes them, or does both', () => {
    expect(said(aStep('topics', 'add', { amount: 2, add: ['dues', 'roster'] }))).toEqual([
      'topics：须增加 2 项（dues、roster）',
      'topics: add 2 (dues, roster)',
    ]);
    expect(said(aStep('topics', 'remove', { amount: 1, remove: ['dues'] }))).toEqual([
      'topics：须去除 1 项（dues）',
      'topics: remove 1 (dues)',
    ]);
    expect(said(aStep('topics', 'set', { add: ['dues'], remove: ['roster'] }))).toEqual([
      'topics：须增加 dues，去除 roster',
      'topics: add dues, remove roster',
    ]);
  });

  it('sets a truth, a word or a date', () => {
    const thresholdFact = { fact: 'market.other', label: { zh: 'other', en: 'other' } };
    const same = [demand('equal', true, { thresholdFact })];
    expect(said(aStep('isOpen', 'set', { from: false, to: true, demands: same }))).toEqual([
      'isOpen 应为 other（“是”）（现为“否”）',
      'isOpen: must be other (yes) (now no)',
    ]);
    expect(said(aStep('kind', 'set', { from: 'floating', demands: [demand('equal', 'joint')] }))).toEqual([
      'kind 应为联合（现为 floating）',
      'kind: must be joint branch (now floating)',
    ]);
  });

  it('has to be recorded: what, as what, or nothing more than that', () => {
    const demands = [demand('equal', 'joint')];
    expect(said(aStep('kind', 'record', { missing: ['/kind'] }))).toEqual(['填报“/kind”', 'record “/kind”']);
    expect(said(aStep('kind', 'record'))).toEqual(['填报 kind', 'record kind']);
    expect(said(aStep('kind', 'record', { to: 'joint', demands }))).toEqual([
      'kind：须填报，应为联合',
      'kind: to be recorded, joint branch required',
    ]);
    expect(said(aStep('kind', 'record', { to: 'joint' }))).toEqual(['kind：须填报', 'kind: to be recorded']);
    expect(said(aStep('topics', 'record', { to: ['dues'], add: ['dues'], demands }))).toEqual([
      'topics：须填报，应包括 dues',
      'topics: to be recorded, with dues',
    ]);
    expect(said(aStep('topics', 'record', { to: [], demands }))).toEqual([
      'topics：须填报',
      'topics: to be recorded',
    ]);
  });

  it('has to be verified where it is known within bounds', () => {
    const demands = [demand('greaterThanInclusive', 3)];
    expect(
      said(aStep('members', 'record', { from: { lo: 2, hi: 4 }, to: { lo: 3, hi: 4 }, demands })),
    ).toEqual([
      'members：须核实（现为 2–4 名，应有 3 名以上）',
      'members: to be verified (2–4 now, at least 3 required)',
    ]);
  });

  it('says each demand once', () => {
    const demands = [
      demand('greaterThan', 3),
      demand('lessThanInclusive', 3, { isNegated: true }),
      demand('lessThan', 9),
    ];
    expect(said(aStep('branches', 'increase', { from: 1, amount: 3, demands }))).toEqual([
      'branches 还差 3（现为 1，应多于 3、少于 9）',
      'branches: 3 more (1 now, above 3 and below 9 required)',
    ]);
  });
});

describe('a change in one sentence', () => {
  const wholeOf = (makes: Change['makes'], ...steps: ChangeStep[]): string[] => {
    const { zh, en } = wordChange({ makes, steps, isSmallest: true }, WORDING).text;
    return [zh, en];
  };
  const [one, other] = [
    aStep('kind', 'record', { missing: ['/b', '/a'] }),
    aStep('topics', 'record', { missing: ['/c', '/b'] }),
  ];

  it('says one step after the other', () => {
    expect(wholeOf('compliant', one, other)).toEqual([
      '填报“/b,/a”；填报“/c,/b”',
      'record “/b,/a”; record “/c,/b”',
    ]);
  });

  it('asks for each missing field once, in order, before what has none', () => {
    expect(wholeOf('decided', aStep('area', 'record'), one, other)).toEqual([
      '填报“/a,/b,/c”；填报 area',
      'record “/a,/b,/c”; record area',
    ]);
    expect(wholeOf('decided', aStep('area', 'record'))).toEqual(['填报 area', 'record area']);
  });

  it('has its steps in words, too', () => {
    const { steps } = wordChange({ makes: 'decided', steps: [one], isSmallest: true }, WORDING);
    expect(steps).toEqual([{ ...one, text: { zh: '填报“/b,/a”', en: 'record “/b,/a”' } }]);
  });
});
