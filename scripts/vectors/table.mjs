import { COMPARED, NAMED, NESTED } from './agreeing.mjs';
import { DIFFERING } from './differing.mjs';

/**
 * A condition and the facts it is asked of, one after another. Facts that take arguments are named with them:
 * `market.membersAbove {"count":2}`.
 * @typedef {{
 *   about: string,
 *   condition: unknown,
 *   facts: Record<string, unknown>[],
 *   params?: Record<string, number>,
 *   conditions?: Record<string, unknown>,
 *   options?: { allowUndefinedConditions?: boolean, allowUndefinedFacts?: boolean },
 *   difference?: string,
 *   ours?: string,
 * }} Question
 *
 * `difference`: the heading in docs/rules-engine-differences.md under which it stands that our engine answers
 * otherwise, and `ours` what it answers: a verdict, or the code of a refusal.
 */

/** @type {Question[]} */
export const QUESTIONS = [...COMPARED, ...NESTED, ...NAMED, ...DIFFERING];
