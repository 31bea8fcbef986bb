import { text, type ProblemText } from './problem-text.js';

/** What is said of an evaluation that nobody could read. */
export const EVALUATION_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  evaluation_too_large: text(
    '评估的答复过大',
    'The evaluation is too large',
    '最多 {mostExplained} 个结论可带说明或条件树，答复最多 {mostMebibytes} MiB。请减少快照中的市场或指定 ruleSets；要评估整座城市，请导入快照后运行扫描。',
    'At most {mostExplained} verdicts come with explanations or traces, and an answer has at most {mostMebibytes} MiB. Send fewer markets, or name ruleSets; for a whole city import the snapshot and start a sweep.',
  ),
};
