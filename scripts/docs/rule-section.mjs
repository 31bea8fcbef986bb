import { factCatalogue } from '@hongzhu/registry';
import { definitionOf, parseTemplate } from '@hongzhu/rules-engine';
import { conditionLines, factWords } from './condition-lines.mjs';
import { code, table } from './markdown.mjs';
import { severityWord, subjectWord, unitWord, VERDICT_ORDER, verdictWord } from './vocabulary.mjs';

/**
 * What a rule's author looks up of a rule: one block a list or table.
 * @param {import('./shipped-rules.mjs').ShippedRule} shipped
 * @returns {(string | string[])[]} blocks
 */
export function ruleSection({ document: rule, isInForce, cases }) {
  return [
    `### ${rule.id}`,
    `**${plainText(rule.title.zh, rule, 'zh')}** · ${plainText(rule.title.en, rule, 'en')}`,
    isInForce ? '' : OFF,
    [
      `- 对象 subject: ${subjectWord(rule.subject)}`,
      `- 级别 severity: ${severityWord(rule.severity)}`,
      `- 依据 clause: ${rule.basis.map(clause).join('; ')}`,
      `- 宽限 grace: ${graceWords(rule)}`,
      `- 问题 failure: ${plainText(rule.failure.zh, rule, 'zh')} · ${plainText(rule.failure.en, rule, 'en')}`,
      `- 整改 remedy: ${plainText(rule.remedy.zh, rule, 'zh')} · ${plainText(rule.remedy.en, rule, 'en')}`,
    ],
    ...conditionBlocks(rule),
    table(['参数 parameter', '取值 value', '范围 range', '假设 assumption'], parameterRows(rule)),
    `<details><summary>案例 ${cases.length} 个 · ${cases.length} cases</summary>`,
    table(['结论 verdict', '案例 cases', '理由 why'], caseRows(cases)),
    '</details>',
  ];
}

const OFF =
  '> **默认不启用 · off by default**: 文件中 `enabled` 为 `false`；经主管启用后才评估。' +
  'It is checked and has its cases, and is evaluated only once a supervisor turns it on.';

function conditionBlocks(rule) {
  const applicability = rule.applicability
    ? conditionLines(rule.applicability, rule)
    : [`- 每个${subjectWord(rule.subject).replace(' ', ' every ')}`];
  const fails = rule.alwaysFails ? ' (适用即不合规 fails wherever it applies)' : '';
  return [
    '适用条件 applies when',
    applicability,
    `要求 requires${fails}`,
    conditionLines(rule.requirement, rule),
  ];
}

/** The clause of a basis, with its article as both languages write it. */
export const clause = ({ source, clause: article }) =>
  /^[\d–]+$/.test(article) ? `${source} 第 ${article} 条` : `${source} ${article}`;

function graceWords(rule) {
  if (!rule.grace) return '无 none';
  const { days, from } = rule.grace;
  return `${factWords(days, rule)} 天 days, 自 from ${factWords(from, rule)}`;
}

const parameterRows = ({ params }) =>
  Object.entries(params).map(([name, { value, unit, min, max, assumption }]) => [
    code(name),
    `${value} ${unitWord(unit)}`,
    `${min}–${max}`,
    assumption ? '是 yes' : '',
  ]);

/** The cases by verdict and reason, in the order in which the file first gives the reason. */
function caseRows(cases) {
  return VERDICT_ORDER.flatMap((verdict) => {
    const expecting = cases.filter(({ expected }) => expected === verdict);
    const reasons = [...new Set(expecting.map(({ why }) => why))];
    return reasons.map((reason) => {
      const names = expecting.filter(({ why }) => why === reason).map(({ name }) => name);
      return [verdictWord(verdict), names.join('; '), reason];
    });
  });
}

/** A text of a rule with its parameters filled in, and with the label of a fact where its value would stand. */
function plainText(text, rule, language) {
  return parseTemplate(text)
    .map((part) => (typeof part === 'string' ? part : placeholderText(part, rule, language)))
    .join('');
}

function placeholderText({ left, sign, right }, rule, language) {
  const parts = [left, right].flatMap((term) => (term === null ? [] : [termText(term, rule, language)]));
  const isKnown = parts.every((part) => typeof part === 'number');
  if (isKnown && parts.length === 1) return String(parts[0]);
  return `〔${parts.join(sign === '-' ? ' − ' : ' + ')}〕`;
}

function termText({ fact }, { params }, language) {
  const [, name] = /^params\.(.+)$/.exec(fact) ?? [];
  return name === undefined ? definitionOf(fact, params, factCatalogue).label[language] : params[name].value;
}
