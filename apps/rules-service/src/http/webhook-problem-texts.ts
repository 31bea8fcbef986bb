import { text, type ProblemText } from './problem-text.js';

/** What is said where events can't be told, or sent, as asked. */
export const WEBHOOK_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  changes_pruned: text(
    '游标不在保留的事件之内',
    'The cursor is not in what is kept',
    '该处之后的事件已按保留期清除，或数据库已恢复到更早的状态。请重新读取完整列表（findings、tasks），再用 GET /api/v1/changes?since=latest 的 nextCursor 继续。先取 nextCursor，再读列表，即不会遗漏。',
    'Events after it are past the time for which they are kept, or the database was set back. Ask for GET /api/v1/changes?since=latest, then read the lists (findings, tasks) in full, and go on from the nextCursor you were given first: so nothing is missed.',
  ),
  webhook_endpoint_disabled: text(
    '端点已停用',
    'The endpoint is disabled',
    '不向停用的端点发送任何内容；请先用 PUT 启用它。',
    'Nothing is sent to it: enable it first, by PUT.',
  ),
  previous_secret_signs: text(
    '上一个密钥仍在同时签名',
    'The secret before still signs',
    '上次更换的旧密钥在 {until} 前仍同时签名，届时可再更换；密钥已泄露而须立即更换的，请令 graceHours 为 0，此后只用新密钥签名。',
    'The one before goes on signing until {until}: replace it after that. If it has to be at once, since one has leaked, ask for graceHours of 0: then the new one signs alone.',
  ),
  delivery_pending: text(
    '投递尚未结束',
    'It is on its way',
    '该投递现为 {state}，会自动发送，无需重放。',
    'The delivery is {state}: it will be sent without being asked for.',
  ),
  too_many_webhook_endpoints: text(
    '端点过多',
    'Too many endpoints',
    '最多 {limit} 个端点，请先删除不用的。',
    'There may be {limit}: remove one that is not used.',
  ),
};
