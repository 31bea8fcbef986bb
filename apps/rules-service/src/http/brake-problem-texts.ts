import { text, type ProblemText } from './problem-text.js';

/** What is said of a word on held tasks that comes too late, or too early. */
export const BRAKE_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  brake_not_held: text(
    '没有暂缓的任务',
    'Nothing is held',
    '这次扫描没有暂缓的任务，不需要决定。',
    'This sweep holds no tasks; there is nothing to decide.',
  ),
  brake_released: text(
    '已经放行',
    'Released already',
    '这次扫描暂缓的任务已经放行，不能再作废；请逐个处理任务。',
    "What this sweep held is released already and can't be discarded; deal with the tasks one by one.",
  ),
  brake_discarded: text(
    '已经作废',
    'Discarded already',
    '这次扫描暂缓的任务已经作废；请重新扫描。',
    'What this sweep held is discarded already; sweep again.',
  ),
  brake_superseded: text(
    '已被后一次扫描取代',
    'Superseded',
    '后一次扫描已重新判断，请对最近的扫描作决定。',
    'A later sweep has judged it all anew; decide on the latest sweep.',
  ),
  registry_busy: text(
    '登记数据正被使用',
    'The registry is in use',
    '扫描或导入正在进行，请等它结束后再放行。',
    'A sweep or an import is under way: release when it is over.',
  ),
};
