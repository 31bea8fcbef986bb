import type { LintProblem } from '../rule-document-error.js';

/** More of one document help nobody, and a document of nothing but faults could have thousands. */
export const MAX_FINDINGS = 100;

/** What a check found at a place of the document at hand, before it is known whose document that is. */
export interface Finding {
  readonly pointer: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export const problemOf = (ruleId: string | null, { pointer, code, zh, en }: Finding): LintProblem => ({
  ruleId,
  pointer,
  code,
  message: { zh, en },
});

/** The JSON pointer to a member or item of what `pointer` points at (RFC 6901). */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
