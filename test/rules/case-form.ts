import { factCatalogue } from '@hongzhu/registry';
import { isCalendarDate, type RuleCase, type RuleDocument, usedFacts, VERDICTS } from '@hongzhu/rules-engine';
import type { ArgumentValue } from './case-reader.js';

const KEYS = ['name', 'why', 'asOf', 'facts', 'params', 'expected'];

/** What keeps a list from being the cases of a rule, so that a slip of the pen is no silent unknown. */
export function formFaults(rule: RuleDocument, cases: readonly RuleCase[]): string[] {
  const names = cases.map(({ name }) => name);
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  return [
    ...repeated.map((name) => `'${name}' is there twice`),
    ...cases.flatMap((one) => caseFaults(rule, one).map((fault) => `'${one.name}' ${fault}`)),
  ];
}

function caseFaults(rule: RuleDocument, one: RuleCase): string[] {
  const faults = Object.keys(one)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `has the unknown key ${key}`);
  if (!one.name || !one.why) faults.push('lacks a name or a reason');
  if (!isCalendarDate(one.asOf)) faults.push(`is judged on ${one.asOf}, which is no date`);
  if (!VERDICTS.some((verdict) => verdict === one.expected)) faults.push(`expects ${one.expected}`);
  return [...faults, ...Object.entries(one.facts).flatMap(([name, given]) => factFaults(rule, name, given))];
}

function factFaults(rule: RuleDocument, name: string, given: unknown): string[] {
  const isAsked = name === 'verdict' || usedFacts(rule).includes(name);
  if (!isAsked) return [`names ${name}, which the rule does not ask for`];
  const wanted = name === 'verdict' ? ['rule'] : Object.keys(factCatalogue.get(name)?.args ?? {});
  if (wanted.length === 0 || given === null) return [];
  if (!Array.isArray(given)) return [`gives ${name} without arguments`];
  return (given as ArgumentValue[])
    .filter(({ args }) => Object.keys(args).sort().join() !== [...wanted].sort().join())
    .map(({ args }) => `gives ${name} with the arguments ${JSON.stringify(args)}`);
}
