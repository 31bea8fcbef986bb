import type { LintProblem } from '../rule-document-error.js';

export const problem = (
  ruleId: string | null,
  pointer: string,
  code: string,
  zh: string,
  en: string,
): LintProblem => ({ ruleId, pointer, code, message: { zh, en } });
