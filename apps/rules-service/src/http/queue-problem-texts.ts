import { text, type ProblemText } from './problem-text.js';

export const QUEUE_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  queue_unavailable: text(
    '队列没有应答',
    'The queue does not answer',
    '暂时看不到作业，数目不详；该做的事都在数据库里，没有丢失。请先恢复 Redis，再刷新本页。',
    'The jobs can not be seen at present, nor how many there are; what is to be done stands in the database, and nothing is lost. Bring Redis back, then reload this page.',
  ),
};
