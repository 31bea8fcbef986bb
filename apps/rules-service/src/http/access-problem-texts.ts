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
  account_role_differs: text(
    '该账号已有不同权限的密钥',
    'The account is allowed something else',
    '账号 {account} 的有效密钥角色或镇街不同。请先吊销它们，再以新的角色或镇街生成。',
    'A key of {account} that is in force has another role or other towns: revoke it first, then make one with the new ones.',
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
