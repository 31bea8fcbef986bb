import { pattern } from './pattern.js';

/** How a comparison is put, after “应” and after “must be”; `negated` is that it does not hold. */
export const CONDITIONS = {
  equal: pattern('为{threshold}', '{threshold}'),
  notEqual: pattern('不为{threshold}', 'other than {threshold}'),
  lessThan: pattern('少于{threshold}', 'below {threshold}'),
  lessThanInclusive: pattern('不超过{threshold}', 'at most {threshold}'),
  greaterThan: pattern('多于{threshold}', 'above {threshold}'),
  greaterThanInclusive: pattern('不少于{threshold}', 'at least {threshold}'),
  in: pattern('属于{threshold}', 'one of {threshold}'),
  notIn: pattern('不属于{threshold}', 'none of {threshold}'),
  contains: pattern('包括{threshold}', 'with {threshold}'),
  doesNotContain: pattern('不包括{threshold}', 'without {threshold}'),
  containsAll: pattern('包括{threshold}', 'with all of {threshold}'),
  containsAny: pattern('至少包括其中之一：{threshold}', 'with one of {threshold}'),
  before: pattern('早于{threshold}', 'before {threshold}'),
  onOrBefore: pattern('不晚于{threshold}', 'on or before {threshold}'),
  after: pattern('晚于{threshold}', 'after {threshold}'),
  onOrAfter: pattern('不早于{threshold}', 'on or after {threshold}'),
  withinDays: pattern('在近{threshold}内', 'within the last {threshold}'),
  olderThanDays: pattern('距今已满{threshold}', 'at least {threshold} ago'),
  withinMonths: pattern('在近{threshold}内', 'within the last {threshold}'),
  olderThanMonths: pattern('距今已满{threshold}', 'at least {threshold} ago'),
};

/** What has no opposite among the operators. */
export const NEGATED_CONDITIONS = {
  containsAll: pattern('不同时包括{threshold}', 'not with all of {threshold}'),
  containsAny: pattern('不包括其中任何一项：{threshold}', 'with none of {threshold}'),
  withinDays: pattern('不在近{threshold}内', 'not within the last {threshold}'),
  olderThanDays: pattern('距今未满{threshold}', 'less than {threshold} ago'),
  withinMonths: pattern('不在近{threshold}内', 'not within the last {threshold}'),
  olderThanMonths: pattern('距今未满{threshold}', 'less than {threshold} ago'),
};

/** Of a count: “3 名以上” holds 3. */
export const AT_LEAST_SO_MANY = pattern('有{threshold}以上', 'at least {threshold}');

/** Of a fact that another one is held against. */
export const SO_THAT = pattern('使{label}{condition}', 'such that {label} is {condition}');

/** One comparison of an explanation. */
export const LEAVES = {
  met: pattern(
    '{label}：{value}（条件：{condition}，符合{dated}）',
    '{label}: {value} (condition: {condition}; met{dated})',
  ),
  notMet: pattern(
    '{label}：{value}（条件：{condition}，不符合{dated}）',
    '{label}: {value} (condition: {condition}; not met{dated})',
  ),
  unknown: pattern(
    '{label}：未知，因为{reason}（条件：{condition}）',
    '{label}: unknown, because {reason} (condition: {condition})',
  ),
  open: pattern(
    '{label}：{value}，尚不能判定，因为{reason}（条件：{condition}）',
    '{label}: {value}, not decided, because {reason} (condition: {condition})',
  ),
  dated: pattern('，数据日期 {date}', '; as of {date}'),
  because: pattern('{missing}未填写', '{missing} is not recorded'),
  unrecorded: pattern('没有记录', 'nothing is recorded'),
  otherFact: pattern('{label}（{value}）', '{label} ({value})'),
};

/** One step of a change. */
export const STEPS = {
  moreOf: pattern(
    '{least}还差{amount}{noun}（现有{from}，应{must}）',
    '{least}{amount} more {noun} ({from} now, {must} required)',
  ),
  more: pattern(
    '{label}{least}还差{amount}（现为{from}，应{must}）',
    '{label}: {least}{amount} more ({from} now, {must} required)',
  ),
  fewerOf: pattern(
    '{noun}须{least}减少{amount}（现有{from}，应{must}）',
    '{least}{amount} fewer {noun} ({from} now, {must} required)',
  ),
  fewer: pattern(
    '{label}须{least}减少{amount}（现为{from}，应{must}）',
    '{label}: {least}{amount} less ({from} now, {must} required)',
  ),
  handleMore: pattern(
    '还须{act}（现有{counted}{from}，应{must}）',
    '{act} ({from} {counted} now, {must} required)',
  ),
  handleFewer: pattern(
    '须{act}（现有{counted}{from}，应{must}）',
    '{act} ({from} {counted} now, {must} required)',
  ),
  set: pattern('{label}应{must}（现为{from}）', '{label}: must be {must} (now {from})'),
  mustDo: pattern('{who}须{act}', '{who} must {act}'),
  mustNotDo: pattern('{who}不得{act}', '{who} must not {act}'),
  mustBeSo: pattern('须符合下列情况：{label}', 'this must be so: {label}'),
  mustNotBeSo: pattern('不得有下列情况：{label}', 'this must not be so: {label}'),
  unrecorded: pattern(
    '{must}（尚未填报，请核实后填报）',
    '{must} (not recorded yet: check, and record what is found)',
  ),
  add: pattern('{label}：须增加 {amount} 项（{add}）', '{label}: add {amount} ({add})'),
  remove: pattern('{label}：须去除 {amount} 项（{remove}）', '{label}: remove {amount} ({remove})'),
  replace: pattern('{label}：须增加{add}，去除{remove}', '{label}: add {add}, remove {remove}'),
  recordAs: pattern('{label}：须填报，应{must}', '{label}: to be recorded, {must} required'),
  recordWords: pattern('{label}：须填报，应包括{add}', '{label}: to be recorded, with {add}'),
  recordNone: pattern('{label}：须填报', '{label}: to be recorded'),
  verify: pattern(
    '{label}：须核实（现为{from}，应{must}）',
    '{label}: to be verified ({from} now, {must} required)',
  ),
  byMeans: pattern('须{means}：{step}', '{means}: {step}'),
  record: pattern('填报{missing}', 'record {missing}'),
};

/** What stands before an amount of which the least is known alone. */
export const AT_LEAST = { zh: '至少', en: 'at least ' };

/** What an explanation begins with. */
export const LEADS = {
  compliant: pattern('符合：{title}', 'Complies: {title}'),
  notApplicable: pattern('不适用：{title}', 'Does not apply: {title}'),
  inGrace: pattern(
    '{failure}（宽限 {days} 天，自 {endsOn} 起计为不达标）',
    '{failure} (in grace for {days} days; it counts from {endsOn} on)',
  ),
};

/** What parts the items of a list. */
export const LISTS = {
  demands: { zh: '、', en: ' and ' },
  steps: { zh: '；', en: '; ' },
};
