import type { FactDefinition } from '../fact-catalogue.js';
import type { FactArgument } from '../fact-request.js';
import type { Bilingual } from '../rule-document.js';
import { fill, pattern } from '../wording/pattern.js';
import { both, printCount } from '../wording/print-fact.js';
import type { CompiledRule } from './compiled-rule.js';
import { ruleName } from './rule-name.js';

/** The argument that names a rule, of whatever fact. */
const RULE = 'rule';

/** What a fact is called once its arguments are known: 上一完整月份的支部委员会会议次数. */
export function labelWithArguments(
  definition: FactDefinition,
  args: Readonly<Record<string, FactArgument>>,
  rules: ReadonlyMap<string, CompiledRule>,
): Bilingual {
  const { label, labelWith } = definition;
  const isComplete = Object.keys(definition.args ?? {}).every((name) => Object.hasOwn(args, name));
  if (!labelWith || !isComplete) return label;
  const places = Object.entries(args).map(([name, value]): [string, Bilingual] => [
    name,
    name === RULE
      ? ruleName(String(value), rules.get(String(value)))
      : printArgument(definition, name, value),
  ]);
  return fill(pattern(labelWith.zh, labelWith.en), Object.fromEntries(places));
}

function printArgument(
  { argLabels, argUnits }: FactDefinition,
  name: string,
  value: FactArgument,
): Bilingual {
  if (typeof value === 'number') return printCount(value, argUnits?.[name]);
  const labels = argLabels?.[name] ?? {};
  const word = String(value);
  return (Object.hasOwn(labels, word) ? labels[word] : undefined) ?? both(word);
}
