import { AS_OF, definitionOf, parameterName } from '../built-in-facts.js';
import type { FactCatalogue, FactDefinition } from '../fact-catalogue.js';
import type { FactArgument } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import type { ConditionValue, FactReference, RuleDocument } from '../rule-document.js';
import { isReference } from '../references/is-reference.js';
import { RuleDocumentError } from '../rule-document-error.js';
import type { Operand } from './compiled-rule.js';
import type { RequestTable } from './request-table.js';

/** What one rule is compiled with. */
export interface CompileContext {
  readonly document: RuleDocument;
  readonly params: Readonly<Record<string, number>>;
  readonly catalogue: FactCatalogue;
  readonly table: RequestTable;
}

const constant = (
  value: FactValue,
  reference: FactReference | null,
  definition: FactDefinition | null,
): Operand => ({
  reference,
  definition,
  request: null,
  valueIn: () => value,
});

export function compileOperand(value: ConditionValue, context: CompileContext): Operand {
  return isReference(value) ? compileReference(value, context) : constant(value, null, null);
}

export function compileReference(written: FactReference, context: CompileContext): Operand {
  const reference: FactReference =
    written.params === undefined ? { fact: written.fact } : { fact: written.fact, params: written.params };
  const definition = definitionOf(reference.fact, context.document.params, context.catalogue);
  if (definition === null)
    throw new RuleDocumentError('fact.unknown', `${context.document.id}: ${reference.fact}`);
  const parameter = parameterName(reference.fact);
  if (parameter !== null) return constant(parameterValue(parameter, context), reference, definition);
  if (reference.fact === AS_OF) {
    return { reference, definition, request: null, valueIn: (facts) => facts.asOf };
  }
  const request = context.table.request(definition, resolveArguments(reference, definition, context));
  return { reference, definition, request, valueIn: (facts) => facts.valueOf(request) };
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
