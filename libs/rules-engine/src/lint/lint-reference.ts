import { AS_OF, definitionOf, parameterName, VERDICT } from '../built-in-facts.js';
import type { FactDefinition } from '../fact-catalogue.js';
import type { FactArgument } from '../fact-request.js';
import { isOfType } from '../fact-type.js';
import type { Located } from '../references/condition-references.js';
import { isReference } from '../references/is-reference.js';
import type { FactReference } from '../rule-document.js';
import { nearestName } from './nearest-name.js';
import { below, type Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';
import { shown, shownJson } from './shown.js';

type ArgumentType = NonNullable<FactDefinition['args']>[string];

/** Whether a reference names something that this rule may use, with the arguments it needs. */
export function lintReference({ item, pointer }: Located<FactReference>, scope: RuleScope): Finding[] {
  const definition = definitionOf(item.fact, scope.document.params, scope.catalogue);
  if (definition === null) return [unknownName(item.fact, pointer, scope)];
  const { subject } = scope.document;
  if (definition.subject !== 'any' && definition.subject !== subject) {
    const zh = `事实 “${item.fact}” 属于 ${definition.subject}，本规则的对象是 ${subject}；请换用 ${subject} 的事实。`;
    const en = `The fact '${item.fact}' is about a ${definition.subject}, this rule about a ${subject}; use a fact of the ${subject}.`;
    return [{ pointer, code: 'fact.other_subject', zh, en }];
  }
  const findings = lintArguments(item, definition, pointer, scope);
  return findings.length === 0 && item.fact === VERDICT ? lintVerdict(item, pointer, scope) : findings;
}

function unknownName(name: string, pointer: string, { document, catalogue }: RuleScope): Finding {
  const isParameter = parameterName(name) !== null;
  const parameters = Object.keys(document.params).map((parameter) => `params.${parameter}`);
  const nearest = nearestName(name, isParameter ? parameters : [AS_OF, VERDICT, ...catalogue.keys()]);
  const [noun, code] = isParameter ? ['parameter', 'param.unknown'] : ['fact', 'fact.unknown'];
  const otherwise = isParameter
    ? { zh: '；请先在 params 中写明。', en: '; write it under params first.' }
    : { zh: '；请换用事实目录中的事实。', en: '; use one of the fact catalogue.' };
  const zh = `没有名为 “${shown(name)}” 的${isParameter ? '参数' : '事实'}${nearest ? `，是否指 “${nearest}”？` : otherwise.zh}`;
  const en = `There is no ${noun} '${shown(name)}'${nearest ? `; did you mean '${nearest}'?` : otherwise.en}`;
  return { pointer, code, zh, en };
}

function lintArguments(
  { fact, params = {} }: FactReference,
  { args = {} }: FactDefinition,
  pointer: string,
  scope: RuleScope,
): Finding[] {
  const at = (name: string): string => below(below(pointer, 'params'), name);
  const missing = Object.keys(args).filter((name) => !Object.hasOwn(params, name));
  const absent = missing.map((name) => {
    const en = `The fact '${fact}' needs the argument '${name}'; add it.`;
    return {
      pointer: at(name),
      code: 'argument.missing',
      zh: `事实 “${fact}” 缺少参数 “${name}”，请补上。`,
      en,
    };
  });
  const given = Object.entries(params).flatMap(([name, argument]): Finding[] => {
    const type = Object.hasOwn(args, name) ? args[name] : undefined;
    if (type !== undefined) return lintArgument(argument, type, at(name), scope);
    const en = `The fact '${fact}' takes no argument '${name}'; remove it.`;
    return [
      { pointer: at(name), code: 'argument.unknown', zh: `事实 “${fact}” 没有参数 “${name}”，请删除。`, en },
    ];
  });
  return [...absent, ...given];
}

function lintArgument(
  argument: FactArgument | FactReference,
  type: ArgumentType,
  pointer: string,
  scope: RuleScope,
): Finding[] {
  const value = isReference(argument) ? parameterValue(argument.fact, scope) : argument;
  if (value === null) return [unknownName(isReference(argument) ? argument.fact : '', pointer, scope)];
  if (isOfType(type, value)) return [];
  const zh = `参数值 ${shownJson(value)} 的类型应为 ${type}。`;
  return [
    {
      pointer,
      code: 'argument.wrong_type',
      zh,
      en: `The argument ${shownJson(value)} should be of type ${type}.`,
    },
  ];
}

function parameterValue(name: string, { document }: RuleScope): number | null {
  const parameter = parameterName(name);
  return parameter !== null && Object.hasOwn(document.params, parameter)
    ? (document.params[parameter]?.value ?? null)
    : null;
}

function lintVerdict({ params }: FactReference, pointer: string, { document, rules }: RuleScope): Finding[] {
  const named = params?.['rule'];
  // Anything but a word was refused with the arguments.
  const id = typeof named === 'string' ? named : '';
  const rule = rules.get(id);
  const at = below(below(pointer, 'params'), 'rule');
  if (!rule) {
    const nearest = nearestName(id, rules.keys());
    const zh = `本规则集没有规则 “${shown(id)}”${nearest ? `，是否指 “${nearest}”？` : '；请换用本规则集的规则编号。'}`;
    const en = `The set has no rule '${shown(id)}'${nearest ? `; did you mean '${nearest}'?` : '; use the id of one that it has.'}`;
    return [{ pointer: at, code: 'verdict.unknown_rule', zh, en }];
  }
  if (rule.subject === document.subject) return [];
  const zh = `规则 “${id}” 的对象是 ${rule.subject}，不能在 ${document.subject} 的规则中引用。`;
  const en = `The rule '${id}' is about a ${rule.subject}; a rule about a ${document.subject} cannot ask for its verdict.`;
  return [{ pointer: at, code: 'verdict.other_subject', zh, en }];
}
