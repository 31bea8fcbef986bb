import { AS_OF, definitionOf, parameterName } from '../built-in-facts.js';
import type { FactCatalogue, FactDefinition } from '../fact-catalogue.js';
import type { FactArgument } from '../fact-request.js';
import type { ConditionValue, FactReference, RuleDocument } from '../rule-document.js';
import { isReference } from '../references/is-reference.js';
import { RuleDocumentError } from '../rule-document-error.js';
import type { CompiledRule, FactOperand, Operand } from './compiled-rule.js';
import type { RequestTable } from './request-table.js';
import { labelWithArguments } from './label-with-arguments.js';

/** What one rule is compiled with. */
export interface CompileContext {
  readonly document: RuleDocument;
  readonly params: Readonly<Record<string, number>>;
  readonly catalogue: FactCatalogue;
  readonly table: RequestTable;
  /** The compiled rules it asks verdicts of, by id. */
  readonly dependencies: ReadonlyMap<string, CompiledRule>;
  /** The rules of the set that were compiled before it, by id: their titles are at hand. */
  readonly compiled: ReadonlyMap<string, CompiledRule>;
}

export function compileOperand(value: ConditionValue, context: CompileContext): Operand {
  if (isReference(value)) return compileReference(value, context);
  return { reference: null, request: null, constant: value, valueIn: () => value };
}

export function compileReference({ fact, params }: FactReference, context: CompileContext): FactOperand {
  const reference: FactReference = params === undefined ? { fact } : { fact, params };
  const definition = definitionOf(fact, context.document.params, context.catalogue);
  if (definition === null) throw new RuleDocumentError('fact.unknown', `${context.document.id}: ${fact}`);
  const parameter = parameterName(fact);
  if (parameter !== null) {
    const value = parameterValue(parameter, context);
    return { reference, definition, request: null, constant: value, valueIn: () => value };
  }
  if (fact === AS_OF) {
    return { reference, definition, request: null, constant: null, valueIn: (facts) => facts.asOf };
  }
  const args = resolveArguments(reference, definition, context);
  const request = context.table.request(definition, args);
  const label = labelWithArguments(definition, args, context.compiled);
  const named = label === definition.label ? definition : { ...definition, label };
  return {
    reference,
    definition: named,
    request,
    constant: null,
    valueIn: (facts) => facts.valueOf(request),
  };
}

function resolveArguments(
  reference: FactReference,
  definition: FactDefinition,
  context: CompileContext,
): Record<string, FactArgument> {
  const entries = Object.entries(reference.params ?? {}).map(([name, argument]): [string, FactArgument] => {
    const parameter = isReference(argument) ? parameterName(argument.fact) : null;
    if (parameter === null) return [name, argument as FactArgument];
    const value = parameterValue(parameter, context);
    if (definition.args?.[name] === 'integer' && !Number.isInteger(value)) {
      throw new RuleDocumentError(
        'param.not_whole',
        `${context.document.id}: params.${parameter} is ${value}`,
      );
    }
    return [name, value];
  });
  return Object.fromEntries(entries);
}

function parameterValue(name: string, context: CompileContext): number {
  const value = context.params[name];
  if (value === undefined)
    throw new RuleDocumentError('param.unknown', `${context.document.id}: params.${name}`);
  return value;
}
