import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { changeForRule } from '../change/change-for-rule.js';
import { compileRuleSet } from '../compile/compile-rule-set.js';
import { explainRule } from '../explain/explain-rule.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import { lintRuleSet } from '../lint/lint-rule-set.js';
import { OPERATORS } from '../operators/operators.js';
import { RuleDocumentError } from '../rule-document-error.js';
import type { RuleSetSource } from '../rule-document.js';
import { renderRuleText } from '../template/render-rule-text.js';
import { parseRuleSet } from './parse-rule-set.js';

const AS_OF = '2026-03-31';
/** As patterns they try some two to the length of the text; and what would break one that they were put into. */
const HOSTILE = ['(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(.*a){25}', '(?<x', '[z-a'];
const LONG = `${'a'.repeat(1_900)}!`;

/** A set whose texts stand wherever a document can have one: words as constants, in lists and as arguments, too. */
const SOURCE: RuleSetSource = aRuleSet(
  aRule({
    params: { least: aParameter(3) },
    requirement: {
      any: [
        leaf('market.trade', 'equal', 'linen'),
        leaf('market.trade', 'in', ['cloth', 'shoes']),
        leaf('market.kind', 'notIn', ['joint', 'floating']),
        leaf('market.topics', 'contains', 'minutes'),
        leaf('market.topics', 'containsAny', ['dues', 'roster']),
        leaf('market.openedOn', 'before', '2026-01-01'),
        leaf('market.membersAbove', 'greaterThan', 0, { count: { fact: 'params.least' } }),
      ],
    },
    failure: { zh: '{market.trade} 不在册', en: '{market.trade} is not on record' },
  }),
  aRule({ id: 'another', requirement: threeMembers }),
);

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The document once for each text in it, and for each name of a field, with the hostile one in its place. */
function* planted(json: Json, hostile: string): Generator<Json> {
  if (typeof json === 'string') yield hostile;
  if (typeof json !== 'object' || json === null) return;
  if (Array.isArray(json)) {
    for (const [at, item] of (json as readonly Json[]).entries())
      for (const other of planted(item, hostile)) yield json.with(at, other) as readonly Json[];
    return;
  }
  for (const [name, member] of Object.entries(json)) {
    for (const other of planted(member, hostile)) yield { ...json, [name]: other };
    const { [name]: _, ...rest } = json as Readonly<Record<string, Json>>;
    yield { ...rest, [hostile]: member };
  }
}

const FACTS = factsAre({
  ...{ 'market.isOpen': true, 'market.trade': LONG, 'market.kind': 'joint', 'market.topics': [] },
  ...{ 'market.openedOn': '2026-02-01', 'market.membersAbove': 0 },
});

type Files = Parameters<typeof parseRuleSet>[0];

/** Does with documents all that is done with a rule set; whether it came as far as that rules were evaluated. */
function goThrough({
  ruleSet: head,
  rules,
}: {
  readonly ruleSet?: unknown;
  readonly rules?: unknown;
}): boolean {
  const files = SOURCE.rules.map(({ id }, at) => ({
    file: `${id}.json`,
    json: (rules as readonly unknown[] | undefined)?.[at],
  }));
  expect(isRead({ folder: SOURCE.ruleSet.id, head, rules: files })).toBeDefined();
  const source = { ruleSet: head, rules } as RuleSetSource;
  if (lintRuleSet(source, CATALOGUE).length > 0) return false;
  for (const rule of compileRuleSet(source, CATALOGUE).rulesById.values()) {
    explainRule(rule, FACTS, AS_OF);
    for (const which of ['title', 'failure', 'remedy'] as const) renderRuleText(rule, which, FACTS, AS_OF);
    changeForRule(rule, FACTS, AS_OF);
  }
  return true;
}

function isRead(files: Files): boolean {
  try {
    parseRuleSet(files);
    return true;
  } catch (error) {
    if (error instanceof RuleDocumentError) return false;
    throw error;
  }
}

describe('a text of a rule document', () => {
  const made: unknown[] = [];
  const Original = globalThis.RegExp;

  beforeAll(() => {
    globalThis.RegExp = new Proxy(Original, {
      construct: (of, args: [string, string?]) => {
        made.push(args[0]);
        return new of(...args);
      },
      apply: (of, _, args: [string, string?]) => {
        made.push(args[0]);
        return of(...args);
      },
    });
    // They make a pattern of a text themselves.
    for (const method of ['match', 'matchAll', 'search'] as const) jest.spyOn(String.prototype, method);
  });
  afterAll(() => {
    globalThis.RegExp = Original;
    jest.restoreAllMocks();
  });
  const patterns = (): string[] => {
    const { match, matchAll, search } = String.prototype;
    const asked = [match, matchAll, search].flatMap((method) => jest.mocked(method).mock.calls.flat());
    return [...made, ...asked].filter((pattern) => typeof pattern === 'string');
  };

  it('is never made a pattern, wherever it stands', () => {
    expect(lintRuleSet(SOURCE, CATALOGUE)).toEqual([]);
    let evaluated = 0;
    for (const hostile of HOSTILE)
      for (const source of planted(SOURCE as unknown as Json, hostile))
        if (goThrough(source as object)) evaluated += 1;
    expect(evaluated).toBeGreaterThan(50);
    expect(patterns().filter((pattern) => HOSTILE.some((hostile) => pattern.includes(hostile)))).toEqual([]);
  });

  it('would be told from others if it were', () => {
    expect('aa!'.search(HOSTILE[0]!)).toBe(-1);
    expect(new RegExp(HOSTILE[1]!).test('aa!')).toBe(false);
    expect(patterns()).toEqual(expect.arrayContaining(HOSTILE.slice(0, 2)));
  });
});

it('an operator takes a word that reads as a pattern for a word: what it would match is like any other', () => {
  const ofWords = [...OPERATORS.values()].filter(
    ({ factTypes }) => factTypes.includes('word') || factTypes.includes('words'),
  );
  expect(ofWords.length).toBeGreaterThan(5);
  for (const { name, factTypes, threshold, test } of ofWords) {
    const compare = (word: string, other: string) =>
      test(factTypes.includes('words') ? [word] : word, threshold === 'words' ? [other] : other, AS_OF);
    expect([name, compare('abc', 'a.*')]).toEqual([name, compare('abc', 'else')]);
    expect([name, compare('a.*', 'a.*')]).not.toEqual([name, compare('abc', 'a.*')]);
  }
});
