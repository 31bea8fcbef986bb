import { UPLOAD_TEXTS } from '@hongzhu/compliance';
import { text, type ProblemText } from './problem-text.js';

const uploads = Object.entries(UPLOAD_TEXTS).map(([code, { zh, en }]): [string, ProblemText] => [
  code,
  text('上传的文件不可用', 'The upload is not usable', zh, en),
]);

/** What is said of files that the registry comes and goes in. */
export const REGISTRY_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  ...Object.fromEntries(uploads),
  registry_empty: text(
    '尚无登记数据',
    'The registry is empty',
    '请先导入登记数据，再导出。',
    'Import the registry first, then export it.',
  ),
  sheet_too_long: text(
    '一张工作表放不下',
    'Too many rows for a sheet',
    '一张工作表最多 1048576 行；请改用 csv，或按镇街分次导出。',
    'A sheet holds 1,048,576 rows: take csv, or export some towns at a time.',
  ),
};
