import type { Json } from './planted-rules.js';

/** A document that is easily spoilt. */
export const SIZE_CAP = 'formation-1-plus-3/branch-size-cap.json';
const ROSTER = {
  fact: 'branch.rosterSize',
  operator: 'lessThanInclusive',
  value: { fact: 'params.maxMembers' },
};

/** A way to spoil a shipped document, and how the fault must be reported. */
interface RuleFault {
  readonly what: string;
  readonly file: string;
  readonly plant: (document: Json) => unknown;
  readonly pointer: string;
  readonly code: string;
}

const maxMembers = { value: 50, unit: 'members', assumption: false, min: 10, max: 200 };

type FaultRow = readonly [
  what: string,
  file: string,
  plant: RuleFault['plant'],
  pointer: string,
  code: string,
];

const requirement = (what: string, value: unknown, pointer: string, code: string): FaultRow => [
  what,
  SIZE_CAP,
  (rule) => (rule['requirement'] = value),
  pointer,
  code,
];

const nested = (depth: number): unknown => (depth === 0 ? ROSTER : { not: nested(depth - 1) });

const ROWS: readonly FaultRow[] = [
  requirement('an unknown fact', { ...ROSTER, fact: 'branch.rosterSise' }, '/requirement', 'fact.unknown'),
  requirement(
    'a fact about another subject',
    { ...ROSTER, fact: 'market.fullMembers' },
    '/requirement',
    'fact.other_subject',
  ),
  requirement('an empty all', { all: [] }, '/requirement/all', 'condition.empty'),
  requirement('an empty any', { any: [] }, '/requirement/any', 'condition.empty'),
  requirement('two keys in a node', { all: [ROSTER], any: [ROSTER] }, '/requirement', 'condition.two_keys'),
  requirement(
    'an unknown operator',
    { ...ROSTER, operator: 'atMost' },
    '/requirement/operator',
    'operator.unknown',
  ),
  requirement(
    'an operator for another type',
    { ...ROSTER, operator: 'withinDays' },
    '/requirement/operator',
    'operator.misfit',
  ),
  requirement(
    'a value of another type',
    { ...ROSTER, value: '50' },
    '/requirement/value',
    'value.wrong_type',
  ),
  requirement(
    'a parameter that is not there',
    { ...ROSTER, value: { fact: 'params.maxMember' } },
    '/requirement/value',
    'param.unknown',
  ),
  requirement('a path', { ...ROSTER, path: '$.x' }, '/requirement/path', 'condition.extra_key'),
  requirement(
    'a condition that is not in the set',
    { condition: 'other' },
    '/requirement/condition',
    'condition.unknown',
  ),
  requirement(
    'a condition nested too deeply',
    nested(10),
    `/requirement${'/not'.repeat(10)}`,
    'condition.too_deep',
  ),
  requirement(
    'too many comparisons',
    { all: Array.from({ length: 200 }, () => ROSTER) },
    '',
    'condition.too_many',
  ),
  [
    'an argument that is left out',
    'formation-1-plus-3/member-unassigned.json',
    (rule) => delete (rule['requirement'] as Json)['params'],
    '/requirement/params/minDays',
    'argument.missing',
  ],
  [
    'a word that the fact never is',
    'formation-1-plus-3/attach-host-invalid.json',
    (rule) => (rule['applicability'] = { fact: 'branch.formation', operator: 'equal', value: 'attached' }),
    '/applicability/value',
    'value.unknown_word',
  ],
  [
    'the verdict of a rule that is not in the set',
    'formation-1-plus-3/term-approaching.json',
    (rule) =>
      (rule['requirement'] = {
        fact: 'verdict',
        params: { rule: 'term-over' },
        operator: 'equal',
        value: true,
      }),
    '/requirement/params/rule',
    'verdict.unknown_rule',
  ],
  ['no requirement', SIZE_CAP, (rule) => delete rule['requirement'], '/requirement', 'schema.required'],
  [
    'a field nobody knows',
    SIZE_CAP,
    (rule) => (rule['priority'] = 1),
    '/priority',
    'schema.additionalProperties',
  ],
  ['an unknown severity', SIZE_CAP, (rule) => (rule['severity'] = 'severe'), '/severity', 'schema.enum'],
  [
    'a list of facts that is not up to date',
    SIZE_CAP,
    (rule) => (rule['facts'] = []),
    '/facts',
    'facts.differ',
  ],
  [
    'a figure outside its own bounds',
    SIZE_CAP,
    (rule) => ((rule['params'] as Record<string, Json>)['maxMembers'] = { ...maxMembers, value: 201 }),
    '/params/maxMembers/value',
    'param.out_of_range',
  ],
  [
    'a parameter that nothing uses',
    SIZE_CAP,
    (rule) => ((rule['params'] as Record<string, Json>)['spare'] = maxMembers),
    '/params/spare',
    'param.unused',
  ],
  [
    'a placeholder that cannot be read',
    SIZE_CAP,
    (rule) => (rule['title'] = { zh: '{branch.rosterSize', en: 'Title' }),
    '/title/zh',
    'template.syntax',
  ],
  [
    'a grace that starts with no date',
    'formation-1-plus-3/branch-orphaned.json',
    (rule) => (rule['grace'] = { days: { fact: 'params.graceDays' }, from: { fact: 'branch.hasUnits' } }),
    '/grace/from',
    'grace.not_a_date',
  ],
  ['the id of another file', SIZE_CAP, (rule) => (rule['id'] = 'branch-size'), '/id', 'rule.misnamed'],
  [
    'a set without a version',
    'five-ones/rule-set.json',
    (set) => delete set['version'],
    '/version',
    'schema.required',
  ],
];

export const RULE_FAULTS: readonly RuleFault[] = ROWS.map(([what, file, plant, pointer, code]) => ({
  what,
  file,
  plant,
  pointer,
  code,
}));
