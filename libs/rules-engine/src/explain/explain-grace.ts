import type { CompiledGrace } from '../compile/compiled-rule.js';
import { graceEnd } from '../evaluate/decide-rule.js';
import type { GraceExplanation } from './explanation.js';
import type { ExplanationSources } from './explanation-sources.js';
import { missingOf } from './missing-fields.js';

/** @param decisive whether the verdict hangs on it: the rule applies and fails */
export function explainGrace(
  { from, days }: CompiledGrace,
  decisive: boolean,
  { facts, witness }: ExplanationSources,
): GraceExplanation {
  // The linter admits nothing but a date here.
  const start = from.valueIn(facts) as string | null;
  return {
    from: start,
    days,
    endsOn: start === null ? null : graceEnd(start, days),
    decisive,
    missing: missingOf(from, start, witness),
  };
}
