import { code, linkTo, page, table } from './markdown.mjs';
import { clause, ruleSection } from './rule-section.mjs';
import { BASES, severityWord, subjectWord } from './vocabulary.mjs';

/**
 * `docs/rules.md`: every shipped rule, set by set.
 * @param {readonly import('./shipped-rules.mjs').ShippedRuleSet[]} ruleSets
 * @returns {string}
 */
export function rulesPage(ruleSets) {
  const rules = ruleSets.flatMap((set) => set.rules);
  const off = rules.filter(({ isInForce }) => !isInForce).map(({ document }) => linkTo(document.id));
  const cases = rules.reduce((sum, rule) => sum + rule.cases.length, 0);
  return page([
    '# 规则 Rules',
    '<!-- npm run docs:rules writes this page from rules/. A change made here is lost. -->',
    `${ruleSets.length} 个规则集，${rules.length} 条规则，${cases} 个案例；默认不启用：${off.join('、')}。`,
    `${rules.length} rules in ${ruleSets.length} rule sets, with ${cases} cases; off by default: ${off.join(', ')}. ` +
      'This page is written by `npm run docs:rules` from the documents in [`rules/`](../rules), and a test fails ' +
      'when it is stale. The facts that conditions compare are listed in [facts.md](facts.md).',
    '## 目录 Contents',
    ruleSets.map(({ head, rules: { length } }) => `- [${head.id}](#${head.id}) ${head.title.zh} (${length})`),
    '## 读法 How to read this page',
    READING,
    table(
      ['依据 source', '文件 document'],
      Object.entries(BASES).map(([source, name]) => [source, name]),
    ),
    ...ruleSets.flatMap(setBlocks),
  ]);
}

const READING = [
  '- 先判断是否适用，再判断要求，最后看宽限期。First whether a rule applies is decided, then its requirement, then its grace.',
  '- 数据缺失不算通过：未知的比较会得出“数据不足”。Missing data is never a pass: what an unknown value leaves open is `insufficient_data`.',
  '- 参数可由主管在范围内调整；标为“假设”的数值没有规章依据，上线前须按本地实际核对。A supervisor can change a parameter within its range; a figure marked as an assumption is backed by no regulation: check it against local practice before go-live.',
  '- 条款只是引用，不是原文；上线前须与正式文本核对。A clause is a reference, not the text: check it against the official text.',
  '- 文字中的〔……〕在评估时填入该事实的数值。Where a text shows 〔…〕, an evaluation fills in the value of that fact.',
  '- 案例按结论和理由归并；理由中的 § 指规则所依据的领域说明：§1 参数，§4 结论与未知值，§5 定义，§6 规则目录。Cases are grouped by verdict and reason. A § names a section of the domain reference that the rules were written from: §1 parameters, §4 verdicts and unknown values, §5 definitions, §6 the catalogue of rules.',
];

function setBlocks({ head, rules }) {
  return [
    `## ${head.id}`,
    `**${head.title.zh}** · ${head.title.en}`,
    `版本 version ${code(head.version)}, 生效 in force from ${head.effectiveFrom}; 来源 source: ${head.source}`,
    table(
      ['规则 rule', '名称 title', '对象 subject', '级别 severity', '依据 clause', '案例 cases'],
      rules.map(summaryRow),
    ),
    ...rules.flatMap(ruleSection),
  ];
}

const summaryRow = ({ document: { id, title, subject, severity, basis, params }, isInForce, cases }) => [
  linkTo(id) + (isInForce ? '' : ' (默认不启用 off)'),
  title.zh.replaceAll(/\{params\.(\w+)\}/g, (_, name) => String(params[name].value)),
  subjectWord(subject),
  severityWord(severity),
  basis.map(clause).join('; '),
  cases.length,
];
