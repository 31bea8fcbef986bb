import { text, type ProblemText } from './problem-text.js';

export const SWEEP_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  sweep_running: text(
    '已有扫描在进行',
    'A sweep is open',
    '同一时间只能有一次扫描，请等它结束或取消它。',
    'One sweep runs at a time: wait for it to end, or cancel it.',
  ),
  sweep_finished: text(
    '扫描已结束',
    'The sweep is over',
    '扫描已结束，不能取消。',
    "It is over already and can't be cancelled.",
  ),
  sweep_date_passed: text(
    '日期早于上次扫描',
    'The date has passed',
    '{lastRecordedDate} 的扫描已经记录，不能再记录更早的日期；可改用 effect=study。',
    'A sweep of {lastRecordedDate} is recorded already; for an earlier date use effect=study.',
  ),
  sweep_date_future: text(
    '日期尚未到来',
    'The date is to come',
    '记录扫描的日期不能晚于今天；可改用 effect=study。',
    "A recording sweep can't be of a date to come; use effect=study.",
  ),
  sweep_detail_pruned: text(
    '明细已按保留期清除',
    'The verdicts are past their time',
    '这次扫描的逐项结论已超过保留期。扫描本身、证书、趋势和问题历史仍可读取。',
    'The verdicts of this sweep are past the time for which they are kept. The sweep itself, its certificate, the trend and the history of findings can still be read.',
  ),
  certificate_pending: text(
    '证书尚未签发',
    'No certificate yet',
    '扫描还没有结束；结束后再读取证书。',
    'The sweep is not over: read its certificate when it is.',
  ),
  certificate_not_found: text(
    '这次扫描没有证书',
    'No certificate',
    '只有以 complete 结束的扫描才有证书，早期版本开始的扫描没有；请查看缺失并重新扫描。',
    'A sweep that ended complete has one, unless an early version began it: see what is missing, and sweep again.',
  ),
  market_not_certified: text(
    '证书中没有这个市场',
    'The market is not in the certificate',
    '这次扫描没有该市场的结论，或明细已按保留期清除。',
    'The sweep has no verdicts of that market, or they are past the time for which details are kept.',
  ),
  certificate_mismatch: text(
    '结论与证书不符',
    'The verdicts are not the certified ones',
    '市场 {marketCode} 已存的结论与证书不符；请核对证书（certificate-check），并从备份查明何时被改动。',
    'What is stored of the market {marketCode} is not what was certified: run certificate-check, and find out from backups when it was changed.',
  ),
};
