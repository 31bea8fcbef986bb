import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_RULES } from '@hongzhu/platform';
import type { FactArgument, FactReader, FactValue, RuleCase } from '@hongzhu/rules-engine';

type Arguments = Readonly<Record<string, FactArgument>>;

/** The value of a fact for one combination of its arguments. */
export interface ArgumentValue {
  readonly args: Arguments;
  readonly value: FactValue;
}

/** The cases of a rule, `rules/<set>/cases/<rule>.json`; null where there is no such file. Throws for one that is no JSON. */
export function readCases(ruleSetId: string, ruleId: string): readonly RuleCase[] | null {
  const file = join(SHIPPED_RULES, ruleSetId, 'cases', `${ruleId}.json`);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RuleCase[];
  } catch (cause) {
    throw new SyntaxError(`${file} is no JSON`, { cause });
  }
}

/** The ids of the rules that a set has case files for. */
export const casedRules = (ruleSetId: string): string[] =>
  readdirSync(join(SHIPPED_RULES, ruleSetId, 'cases')).map((file) => file.replace(/\.json$/, ''));

/** Answers from the facts of a case; what the case does not name is unknown. */
export const factsOf =
  ({ facts }: RuleCase): FactReader =>
  ({ fact, args }) => {
    const given = facts[fact] ?? null;
    if (given === null || Object.keys(args).length === 0) return given as FactValue;
    const match = (given as ArgumentValue[]).find((entry) => isSame(entry.args, args));
    return match === undefined ? null : match.value;
  };

const isSame = (a: Arguments, b: Arguments): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);
