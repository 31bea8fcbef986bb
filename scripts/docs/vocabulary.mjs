import { UNITS } from '@hongzhu/rules-engine';

/** The words of documents in both languages, as the pages print them: Chinese first. */

const SUBJECTS = {
  town: '镇街 town',
  market: '市场 market',
  organization: '经营户 organization',
  branch: '党支部 branch',
  instructor: '党建指导员 instructor',
  any: '任何对象 any subject',
};

const SEVERITIES = { high: '高 high', medium: '中 medium', low: '低 low', data: '数据 data' };

const VERDICTS = {
  compliant: '合规 compliant',
  non_compliant: '不合规 non_compliant',
  in_grace: '宽限期内 in_grace',
  insufficient_data: '数据不足 insufficient_data',
  not_applicable: '不适用 not_applicable',
};

const UNIT_WORDS = Object.fromEntries(
  Object.entries(UNITS).map(([unit, { zh, en }]) => [unit, `${zh} ${en.other}`]),
);

const TYPES = {
  boolean: '是否 yes or no',
  integer: '整数 whole number',
  number: '数 number',
  date: '日期 date',
  word: '词 word',
  words: '词表 list of words',
};

/** What `source` of a basis stands for. */
export const BASES = {
  ZB: '《中国共产党支部工作条例（试行）》(2018)',
  XJ: '《中国共产党基层组织选举工作条例》(2020)',
  JY: '《中国共产党党员教育管理工作条例》(2019)',
  '11号': '中办发〔2012〕11号',
  国办函: '国办函',
  seed: '东莞市专业市场党建“三三工法”案例 (2018) · the case study of Dongguan',
};

export const subjectWord = wordOf('subject', SUBJECTS);
export const severityWord = wordOf('severity', SEVERITIES);
export const verdictWord = wordOf('verdict', VERDICTS);
export const unitWord = wordOf('unit', UNIT_WORDS);
export const typeWord = wordOf('type', TYPES);

/** The verdicts in the order in which cases are told. */
export const VERDICT_ORDER = Object.keys(VERDICTS);
/** The subjects in the order in which facts are told. */
export const SUBJECT_ORDER = Object.keys(SUBJECTS).filter((subject) => subject !== 'any');

/** A word that a page could not print is a fault: a document never shows half of a term. */
function wordOf(kind, words) {
  return (word) => {
    if (!Object.hasOwn(words, word))
      throw new RangeError(`the documentation has no word for the ${kind} ${word}`);
    return words[word];
  };
}
