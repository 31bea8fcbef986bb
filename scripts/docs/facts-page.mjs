import { BUILT_IN_FACTS } from '@hongzhu/rules-engine';
import { labelled } from './condition-lines.mjs';
import { code, linkTo, page, table } from './markdown.mjs';
import { SUBJECT_ORDER, subjectWord, typeWord, unitWord } from './vocabulary.mjs';

/**
 * `docs/facts.md`: the fact catalogue, subject by subject, with the rules that use each fact.
 * @param {ReadonlyMap<string, import('@hongzhu/rules-engine').FactDefinition>} catalogue
 * @param {readonly import('./shipped-rules.mjs').ShippedRuleSet[]} ruleSets
 * @returns {string}
 */
export function factsPage(catalogue, ruleSets) {
  const facts = [...catalogue.values()];
  const rules = ruleSets.flatMap((set) => set.rules.map(({ document }) => document));
  const usersOf = ({ name }) => rules.filter((rule) => rule.facts.includes(name)).map(({ id }) => id);
  const subjects = SUBJECT_ORDER.map((subject) => ({
    title: subjectWord(subject),
    facts: facts.filter((fact) => fact.subject === subject),
  }));
  return page([
    '# 事实 Facts',
    '<!-- npm run docs:rules writes this page from the fact catalogue. A change made here is lost. -->',
    `规则条件可用的 ${facts.length} 个事实。`,
    `The ${facts.length} facts that a rule's conditions, grace and texts may use. The page is written by ` +
      '`npm run docs:rules` from the fact catalogue in `libs/registry/src/facts`, the one table that the linter, ' +
      'the evaluation, the explanations and `GET /api/v1/facts` read; a test fails when it is stale. The rules ' +
      'are listed in [rules.md](rules.md).',
    '## 目录 Contents',
    [
      ...subjects.map(({ title, facts: { length } }) => `- [${title}](#${anchorOf(title)}) (${length})`),
      `- [${BUILT_IN}](#${anchorOf(BUILT_IN)})`,
    ],
    '## 读法 How to read this page',
    READING,
    ...subjects.flatMap(({ title, facts: rows }) => [`## ${title}`, factTable(rows, usersOf)]),
    `## ${BUILT_IN}`,
    'Every rule may use these, whatever its subject, and its own parameters as `params.<name>`.',
    factTable(BUILT_IN_FACTS, ({ name }) => rules.filter((rule) => asks(rule, name)).map(({ id }) => id)),
  ]);
}

const BUILT_IN = '内置事实 Built in';

const READING = [
  '- 未知 unknown: “可 can be”——登记数据缺失时该事实未知（空值即未知），计数则为区间；“否 never”——总是已知，来源字段为空表示“无”。Where a fact *can be* unknown, a null in its source fields makes it so, and a count becomes an interval; where it *never* is, a null there means "none".',
  '- 参数 arguments: 条件以 `params` 给出。A condition gives them as `params`.',
  '- 来源 source: 登记快照的清单与字段。The lists and fields of the registry snapshot.',
];

const factTable = (facts, usersOf) =>
  table(
    [
      '事实 fact',
      '含义 meaning',
      '类型 type',
      '未知 unknown',
      '参数 arguments',
      '来源 source',
      '规则 used by',
    ],
    facts.map((fact) => [
      code(fact.name),
      `${fact.label.zh} ${fact.label.en}`,
      typeText(fact),
      fact.canBeUnknown ? '可 can be' : '否 never',
      Object.entries(fact.args ?? {})
        .map(([name, type]) => code(`${name}: ${type}`))
        .join(', '),
      code(fact.source),
      usersOf(fact)
        .map((id) => linkTo(id, 'rules.md'))
        .join(', '),
    ]),
  );

function typeText(fact) {
  const { type, unit, values } = fact;
  const base = unit === undefined ? typeWord(type) : `${typeWord(type)}, ${unitWord(unit)}`;
  return values === undefined ? base : `${base}: ${values.map((word) => labelled(word, fact)).join(', ')}`;
}

/** Whether a condition or the grace of a rule names a built-in fact, on either side of a comparison. */
const asks = ({ applicability, requirement, grace }, name) =>
  JSON.stringify([applicability, requirement, grace]).includes(`"fact":"${name}"`);

/** The anchor that a heading is given on the web: small letters, hyphens for spaces, no punctuation. */
const anchorOf = (title) => title.toLowerCase().replaceAll(' ', '-');
