import type { FactWitness } from '../explain/fact-witness.js';
import type { FactValue } from '../fact-value.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import type { ChangeAnswer, ChangeStep } from './change.js';
import { changeForRule } from './change-for-rule.js';

export const AS_OF = '2026-03-31';
export const WITNESS: FactWitness = { missing: ({ fact }) => [`/${fact}`], datedOn: () => null };

export type Facts = Readonly<Record<string, FactValue>>;
export const params = { least: aParameter(3), days: aParameter(10), half: aParameter(0.5) };

/** A step in short: the fact, what is done, from what to what, and by how much or with which words. */
export function inShort({ fact, args, kind, from, to, amount, add, remove, missing }: ChangeStep): unknown[] {
  const name = Object.keys(args).length === 0 ? fact : `${fact} ${JSON.stringify(args)}`;
  const words = [...add.map((word) => `+${word}`), ...remove.map((word) => `-${word}`), ...missing];
  return [name.replace('market.', ''), kind, from, to, amount, ...words];
}
/** What would have to change for an open market to meet a requirement. */
export function answerOf(requirement: Condition, facts: Facts): ChangeAnswer {
  const rule = compiledRule({ requirement, params });
  return changeForRule(rule, factsAre({ 'market.isOpen': true, ...facts }), AS_OF, WITNESS);
}
/** The steps of that in short, or why there are none. */
export function stepsFor(requirement: Condition, facts: Facts): unknown[] {
  const { change, noChange } = answerOf(requirement, facts);
  return change ? change.steps.map(inShort) : [noChange];
}

export const members = (operator: string, value: number | { fact: string }) =>
  leaf('market.members', operator, value);
export const branches = (operator: string, value: number | { fact: string }) =>
  leaf('market.branches', operator, value);
export const area = (operator: string, value: number | { fact: string }) =>
  leaf('market.area', operator, value);
export const opened = (operator: string, value: string | number | { fact: string }) =>
  leaf('market.openedOn', operator, value);
export const topics = (operator: string, value: string | string[] | { fact: string }) =>
  leaf('market.topics', operator, value);
export const kind = (operator: string, value: string | string[]) => leaf('market.kind', operator, value);
