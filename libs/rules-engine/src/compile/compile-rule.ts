import type { Bilingual, RuleDocument } from '../rule-document.js';
import { RuleDocumentError } from '../rule-document-error.js';
import { parseTemplate } from '../template/parse-template.js';
import { mapTerms } from '../template/text-template.js';
import { compileCondition } from './compile-condition.js';
import { type CompileContext, compileReference } from './compile-operand.js';
import type { CompiledCondition, CompiledGrace, CompiledRule, CompiledText } from './compiled-rule.js';

/** What a rule without a condition of its own applies to. */
const ALWAYS: CompiledCondition = { kind: 'all', children: [], truthIn: () => true };

/** Compiles one linted rule. */
export function compileRule(context: CompileContext, index: number): CompiledRule {
  const { document, params, dependencies } = context;
  return {
    id: document.id,
    document,
    subject: document.subject,
    index,
    params,
    applicability: document.applicability ? compileCondition(document.applicability, context) : ALWAYS,
    requirement: compileCondition(document.requirement, context),
    grace: compileGrace(document, context),
    texts: {
      title: compileText(document.title, context),
      failure: compileText(document.failure, context),
      remedy: compileText(document.remedy, context),
    },
    dependencies,
  };
}

function compileGrace({ grace }: RuleDocument, context: CompileContext): CompiledGrace | null {
  if (!grace) return null;
  // The linter lets a parameter alone stand here, so that it is a number.
  const days = context.params[grace.days.fact.slice('params.'.length)] ?? 0;
  if (!Number.isSafeInteger(days)) {
    throw new RuleDocumentError('param.not_whole', `${context.document.id}: ${grace.days.fact} is ${days}`);
  }
  return { days, from: compileReference(grace.from, context) };
}

function compileText(text: Bilingual, context: CompileContext): CompiledText {
  const compile = (template: string): CompiledText['zh'] =>
    mapTerms(parseTemplate(template), (term) => compileReference(term, context));
  return { zh: compile(text.zh), en: compile(text.en) };
}
