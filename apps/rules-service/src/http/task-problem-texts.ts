import { text, type ProblemText } from './problem-text.js';

/** What is said where a task, a waiver, a data correction or whoever asks does not allow it. */
export const TASK_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  task_claimed: text(
    '任务已被签收',
    'The task is claimed',
    '任务已由 {assignee} 签收。请另选任务，或请主管改派。',
    'It is claimed by {assignee}. Take another, or have a supervisor reassign it.',
  ),
  task_not_yours: text(
    '不是你手上的任务',
    'Not your task',
    '只有签收或提交该任务的账号才能这样做。请先签收，或请主管改派。',
    'Only the account that has claimed or submitted it can do that. Claim it first, or have a supervisor assign it to you.',
  ),
  task_closed: text(
    '任务已关闭',
    'The task is closed',
    '任务已关闭，不能再更改；若问题再次出现，它会自动重开。',
    "A closed task can't be changed; it opens again by itself when the fault is back.",
  ),
  task_state: text(
    '任务当前状态不允许',
    'Not in this state',
    '任务现为 {state}；请重新读取任务，按 possible 列出的操作办理。',
    'The task is {state}: read it again, and do one of what it lists as possible.',
  ),
  task_not_dismissed: text(
    '不是驳回申请',
    'Nothing to approve',
    '只有以“驳回”提交的任务才需批准；其他结果由重新评估决定。',
    'Only what was submitted as dismissed is approved; anything else an evaluation decides.',
  ),
  task_not_data_error: text(
    '没有报告数据有误',
    'Nothing to correct',
    '只有以“数据有误”提交的任务才有数据更正。',
    'Only a task that was submitted as a data-error has a data correction.',
  ),
  data_correction_closed: text(
    '数据更正已了结',
    'The data correction is over',
    '该数据更正现为 {state}，不能再这样处理。',
    'The data correction is {state}: that can not be done with it any more.',
  ),
  data_correction_applied: text(
    '已称记录更正',
    'Said already',
    '已有账号称记录已更正，正等待评估。',
    'The records are said to be corrected already, and wait for their evaluation.',
  ),
  second_person_required: text(
    '须由另一人批准',
    'A second person is needed',
    '提交或申请的账号不能自己批准，请由另一位主管批准。',
    'Whoever submitted or asked for it cannot approve it: another supervisor has to.',
  ),
  out_of_scope: text(
    '不在你的镇街或市场范围',
    'Not in your towns or markets',
    '该账号不负责这个镇街或市场，请由负责的账号办理。',
    'The account does not work in that town or market: one that does has to do it.',
  ),
  unknown_account: text(
    '没有这个账号',
    'Unknown account',
    '既不是登记的指导员，也没有账号和访问密钥，或不在你的镇街办理任务；请核对账号。',
    'It is no instructor of the registry, and has neither a sign-in nor an access key, or it does not work on tasks of your towns: check the account.',
  ),
  account_expired: text(
    '账号已到期',
    'The account is over',
    '该账号的访问密钥均已到期；请指派给别的账号，或由管理员发放新密钥。',
    'Its access keys are all over: assign another account, or have an administrator make a new key.',
  ),
  account_out_of_scope: text(
    '该账号不负责这个镇街或市场',
    'The account works elsewhere',
    '该账号不负责任务所在的镇街或市场，不能接办；请指派给负责的账号。',
    'It does not work in the town or market of the task: assign an account that does.',
  ),
  not_for_people: text(
    '不能由人办理',
    'Not for people',
    '这由评估或时间决定。',
    'Only an evaluation, or time, does that.',
  ),
  finding_resolved: text(
    '问题已解决',
    'The finding is resolved',
    '问题已解决，无需豁免。',
    'It is resolved: there is nothing to waive.',
  ),
  waiver_exists: text(
    '已有豁免',
    'There is a waiver already',
    '该问题已有申请中或生效中的豁免（{waiverId}）；请先处理它。',
    'A waiver of this finding is asked for or in force ({waiverId}): decide about that one first.',
  ),
  waiver_decided: text(
    '豁免已有决定',
    'Decided already',
    '该豁免现为 {state}，不能再这样处理。',
    'The waiver is {state}: that can not be done with it any more.',
  ),
  waiver_expired: text(
    '豁免已到期',
    'The waiver is over',
    '到期日已到，请重新申请。',
    'The day on which it ends has come: ask for another.',
  ),
};
