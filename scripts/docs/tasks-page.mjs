import { TASK_TRANSITIONS } from '@hongzhu/compliance';
import { code, page, table } from './markdown.mjs';

const WORDS = {
  claim: ['签收', 'takes it, for the days of a lease'],
  renew: ['续期', 'begins the lease anew'],
  release: ['退回队列', 'puts it back into the queue'],
  assign: ['指派、改派', 'gives it to an account'],
  draft: ['保存草稿', 'keeps what is written so far'],
  comment: ['备注', 'puts words into the timeline'],
  submit: ['提交结果', 'hands in what came of it; `confirmed` puts it off until the planned day'],
  withdraw: ['撤回提交', 'takes back what was handed in'],
  approve: ['批准驳回', 'agrees to a dismissal: the findings are waived for a time'],
  return: ['退回重办', 'sends it back'],
  correct: ['称记录已更正', 'says that the records are right now: it is evaluated'],
  uphold: ['称记录无误', 'says that the records are right as they are: sends it back'],
  snooze: ['暂缓', 'puts it off until a day'],
  wake: ['恢复', 'is back in the queue'],
  refer: ['关联外部案件', 'names the case of another system'],
  lapse: ['签收到期', 'the lease is over'],
  warn: ['期限预警', 'four fifths of its time have passed'],
  escalate: ['逾期上报', 'its day has passed'],
  reschedule: ['重算期限', 'the calendar has changed'],
  propose: [
    '建议办理人',
    'asks an instructor of the market, else of the town, to take it: the one with the least open work. What is released, lapses or wakes is proposed at once, and not to whoever has just had it where there is another',
  ],
  change: ['问题有变', 'its findings have changed'],
  disprove: ['整改未通过', 'what was said to be remedied or corrected is still found, or something else is'],
  verify: ['核实关闭', 'nothing of it is found any more'],
  waive: ['豁免关闭', 'all that it holds is waived'],
  reopen: ['重新打开', 'it is found again'],
};
const PARTIES = {
  anyone: '任何在该镇街工作的账号 anyone who works in its town',
  holder: '签收人 the holder',
  submitter: '提交者 the submitter',
  supervisor: '主管 a supervisor',
  'second-person': '提交者以外的主管 a supervisor who has not submitted it',
  evaluation: '评估 an evaluation',
  waiver: '豁免 a waiver',
  clock: '时间 time',
  queue: '退回队列时 a return to the queue',
};
const STATES = [
  ['open', '待签收', 'in the queue; `assignee` may name who is asked to take it, others may as well'],
  ['claimed', '办理中', 'somebody has it, until `leasedUntil`'],
  ['submitted', '已提交', 'waits for an evaluation, a correction of records, or a second person'],
  ['returned', '已退回', 'back in the hands of whoever submitted it'],
  ['snoozed', '暂缓', 'out of the queue until `snoozedUntil`'],
  [
    'closed',
    '已关闭',
    'an evaluation has found nothing, or all that it held is waived, which takes a second person',
  ],
];

const CORRECTION_STATES = [
  ['open', '待更正', '`submit` as `data-error`', 'submitted, and its clock stands'],
  [
    'applied',
    '已更正',
    '`POST …/apply` and the evaluation after it, or an evaluation that finds something else',
    'closed if nothing is found, else returned',
  ],
  ['refused', '记录无误', '`POST …/refuse`, with a reason', 'returned'],
  ['withdrawn', '已撤销', '`withdraw`, `return`, a waiver, or the end of the rule set', 'as that leaves it'],
];

const PROSE = [
  [
    'Whoever is assigned a task is an instructor of the registry, or has a sign-in or an access key. An account whose keys are all',
    'over is refused with 422 `account_expired`, one that is disabled with `account_disabled`, one that works in other towns or',
    'markets with `account_out_of_scope`, any other with `unknown_account`, each with the pointer `/assignee`. A supervisor of some',
    'towns is told `unknown_account` of every account that works on tasks of none of these.',
  ],
  '## 提交的结果 Outcomes',
  [
    '- **`remedied` 已整改.** The market is evaluated at once, and the task is closed only if nothing of it is found any',
    '  more; otherwise it is returned. While a sweep or an import is under way, the evaluation follows that.',
    '- **`data-error` 数据有误.** The note says which record is wrong, and `facts` may name the facts that are (of',
    '  `GET /api/v1/facts`, and of the market, or of what the findings are about). It opens a data correction, and the clock stands until that is',
    '  over.',
    '- **`dismissed` 驳回.** With a reason out of a short list. A supervisor who has not submitted it agrees or returns it.',
    '  The findings are waived for `HONGZHU_DISMISSAL_DAYS`; `GET /api/v1/rules/{id}/false-alarms` counts the reasons,',
    '  for an account of some towns or markets those given there.',
    '- **`confirmed` 确认.** With a plan and a day. The task is back in the queue on that day; its clock runs on.',
  ],
  '## 数据更正 Data corrections',
  [
    'Whoever keeps the records, a supervisor, finds what is to be corrected by `GET /api/v1/data-corrections?state=open`, with',
    '`town`, `market`, `ruleSet` or `task`. A task has an open one as long as it is submitted as a `data-error`, and one at a time.',
  ],
  table(
    ['state', '', 'by', 'what becomes of the task'],
    CORRECTION_STATES.map(([state, zh, by, task]) => [code(state), zh, by, task]),
  ),
  [
    'After `apply` it is `open` with `appliedBy` until the evaluation: at once, or when the sweep or import that is under way is',
    'over; where the newest sweep is older than a week, by the next one. That the findings are just as before changes nothing:',
    'the task is returned, and its clock runs. A change of the records by an import is evaluated anyway, and needs no `apply`',
    'where it changes what is found. Both take an `If-Match` with the version of the correction. Events tell when one is',
    '[opened and closed](integration.md).',
  ],
  '## 豁免 Waivers',
  [
    '`POST /api/v1/findings/{id}/waivers` asks for one, with a reason and the first day on which the finding counts again;',
    'another person, a supervisor, approves it. A waived finding is evaluated all the same, its verdict stays what it is,',
    'and it raises no task. The first evaluation on or after its day, by a sweep or a recheck, counts it again. What passes and',
    'fails again before that is waived again; what only asked for data and turns out to be a violation counts at once. `GET /api/v1/waivers?unneeded=true` lists those whose finding is resolved,',
    '`?expiringWithinDays=14` those that are about to end.',
  ],
  '## 经过和审计日志 Timeline and audit log',
  [
    'Every move is an entry of the audit log, written in the same transaction: account, time, what was changed before and',
    'after, and the words that go with it. `GET /api/v1/tasks/{id}/timeline` shows those of a task. Each entry holds the hash',
    'of the one before it, so that none can be altered, deleted, swapped or put in without the chain showing it:',
  ],
  ['```sh', 'npm run audit:verify', '```'],
  [
    'reads all of it and names each position that is not as it was written. Whoever can write to the database could forge the',
    'whole chain anew: keep the last line that it prints somewhere else. Words that people wrote are kept beside the log and',
    'can be deleted without breaking it.',
  ],
  '## 期限 Due dates',
  [
    'A task is due so many working days after it was opened, by severity; holidays and make-up days count as the State',
    'Council has decided them. When it is warned of and escalated, and how a year is imported: [the calendar](calendar.md).',
  ],
  '## 版本 Versions',
  [
    'Every write names the version that it is based on: `If-Match: "3"`, from the `ETag` or the `version` of the task. Of many',
    'who write at once, one succeeds; the others are told 412, or 409 with whoever has it. `POST /api/v1/tasks/bulk` does the',
    'same with up to 200 tasks, and answers for each. `POST …/submit` with `"claim": true` takes a task that nobody has yet and',
    'submits it in one transaction: both moves are made, or neither.',
  ],
];

/** The page about tasks; its table of moves is the one that the code goes by. */
export function tasksPage() {
  const moves = Object.entries(TASK_TRANSITIONS).map(([move, { from, to, by, outcome }]) => [
    `${code(move)} ${WORDS[move][0]}`,
    [...from.map(code), ...(outcome === undefined ? [] : [`as ${code(outcome)}`])].join(' '),
    to.map((state) => (state === 'same' ? '–' : code(state))).join(' '),
    by.map((party) => PARTIES[party]).join('; '),
    WORDS[move][1],
  ]);
  return page([
    '# 任务 Tasks',
    '<!-- npm run docs:tasks writes this page. A change made here is lost. -->',
    [
      'A task collects the open findings of one market and one rule set; findings about a town or an instructor are of',
      'that subject. There is one task for each pair, for ever: it closes and opens again, with its history.',
    ],
    '## 状态 States',
    table(
      ['state', '', 'meaning'],
      STATES.map(([state, zh, en]) => [code(state), zh, en]),
    ),
    '## 操作 Moves',
    [
      'Nothing is done with a task that is not in this table: the service goes by it, the API description has each row',
      'with its route (`x-task-transition`), and random commands on every database are held against it.',
    ],
    table(['move', 'from', 'to', 'by', 'what it does'], moves),
    ...PROSE,
  ]);
}
