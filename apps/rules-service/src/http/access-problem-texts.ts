import { text, type ProblemText } from './problem-text.js';

/** What is said of accounts and their keys, and of the keys that requests come with. */
export const ACCESS_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  permission_required: text(
    '该账号无权这样做',
    'The account may not do that',
    '账号的角色没有权限 {permission}。请由具有以下角色之一的账号办理：{roles}。',
    'The role of the account has no permission {permission}. An account with one of these roles has to do it: {roles}.',
  ),
  all_towns_required: text(
    '须由负责全部镇街的账号办理',
    'An account of all towns is needed',
    '这一操作涉及所有镇街，而该账号只负责部分镇街。',
    'It concerns every town, and the account works in some of them only.',
  ),
  own_towns_required: text(
    '须由写明镇街的账号办理',
    'An account whose towns are named is needed',
    '少于三名的党员人数只给所属镇街的人员和登记全市数据的人员看，而该账号不限镇街。请由写明该镇街的账号办理。',
    'Numbers of members below three are for the town that they are of, and for who enters the records of all; the account works in all towns. One whose towns are named has to do it.',
  ),
  whole_towns_required: text(
    '须由负责整个镇街的账号办理',
    'An account of whole towns is needed',
    '这涉及镇街的全部市场，而该账号只负责其中写明的市场。',
    'It concerns a town as a whole, and the account works in some of its markets only.',
  ),
  account_role_differs: text(
    '该账号已有不同权限',
    'The account is allowed something else',
    '账号 {account} 的有效密钥或登录账号角色、镇街或市场不同。请先吊销密钥，或更改登录账号，使两者一致。',
    'A key of {account} that is in force, or its sign-in, has another role, other towns or other markets: revoke the key or change the sign-in first, so that both agree.',
  ),
  account_duty_differs: text(
    '账号不得跨越分立的职责',
    'Duties that are kept apart',
    '账号 {account}（或登录它的人）曾承担另一类职责：管理、审计、规则审批、业务办理四类分立，不能先后由同一账号承担。请另设账号。',
    'The account {account}, or whoever signs in to it, was on another side: administration, audit, approval of rules and work are kept apart, also one after the other. Make another account for it.',
  ),
  rate_limited: text(
    '请求过于频繁',
    'Too many requests',
    '每分钟最多 {limit} 次；请在 Retry-After 所示的秒数之后再试。',
    'At most {limit} a minute: try again after the seconds that Retry-After says.',
  ),
  too_many_at_once: text(
    '同时进行的请求过多',
    'Too many at once',
    '同一密钥最多同时进行 {limit} 个这样的请求；请等其中一个结束后再试。',
    'At most {limit} of these may be under way with one key: try again when one of them is done.',
  ),
  too_many_streams: text(
    '打开的实时连接过多',
    'Too many open streams',
    '同一账号最多同时打开 {limit} 个实时连接；请关闭不用的页面后再试。',
    'At most {limit} streams of events may be open for one account: close pages that are not needed, and try again.',
  ),
  invalid_idempotency_key: text(
    'Idempotency-Key 写法不对',
    'Idempotency-Key is not valid',
    'Idempotency-Key 应为 1 至 255 个可见的 ASCII 字符，不含空格。',
    'An Idempotency-Key is 1 to 255 visible ASCII characters, without blanks.',
  ),
  idempotency_key_reused: text(
    'Idempotency-Key 已用于另一请求',
    'The key came with another request',
    '该键已随另一个地址或请求体使用；新的请求请用新的键。',
    'It was used with another address or body: give a new request a new key.',
  ),
  idempotency_in_progress: text(
    '相同请求正在处理',
    'The same request is under way',
    '带此键的请求尚未处理完，请稍后用同一键重试。',
    'The request with this key is not done yet: try again with the same key.',
  ),
  idempotency_answer_not_kept: text(
    '已办理，但答复未保存',
    'Done already; the answer was not kept',
    '带此键的请求已经办理，没有再做一次；其答复是密钥或过大，未予保存。请读取 Location 所指的资源。',
    'The request with this key was done, and is not done again; its answer, a secret or too large, was not kept. Read what Location names.',
  ),
};
