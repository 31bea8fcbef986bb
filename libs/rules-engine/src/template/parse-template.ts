import type { FactArgument } from '../fact-request.js';
import type { FactReference } from '../rule-document.js';
import { RulesEngineError } from '../rules-engine-error.js';
import type { Placeholder, TextTemplate } from './text-template.js';

/** A text whose placeholders cannot be read (`template.syntax`). */
export class TemplateError extends RulesEngineError {}

const NAME = '[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*';
const ARGUMENT = `[A-Za-z][A-Za-z0-9]* *= *[A-Za-z0-9._-]+`;
const TERM = `${NAME}(?:\\( *${ARGUMENT}(?: *, *${ARGUMENT})* *\\))?`;
const PLACEHOLDER = new RegExp(`^ *(${TERM})(?: +([+-]) +(${TERM}))? *$`);
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads `{organization.fullMembers}`, `{params.minFullMembers - organization.fullMembers}` and, for a fact with
 * arguments, `{organization.reachedOn(count=params.minFullMembers)}`. There is no way to print a brace. Throws
 * `template.syntax`.
 */
export function parseTemplate(text: string): TextTemplate {
  const pieces = text.split(/([{}])/);
  const parts: (string | Placeholder)[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    if (piece === '}') throw syntaxError(text, 'a } without its {');
    if (piece !== '{') {
      if (piece !== '') parts.push(piece);
      continue;
    }
    if (pieces[at + 2] !== '}') throw syntaxError(text, 'a { without its }');
    parts.push(parsePlaceholder(text, pieces[at + 1] ?? ''));
    at += 2;
  }
  return parts;
}

function parsePlaceholder(text: string, inside: string): Placeholder {
  const match = PLACEHOLDER.exec(inside);
  if (!match?.[1]) throw syntaxError(text, `{${inside}} is no reference, nor a sum or difference of two`);
  const [, left, sign, right] = match;
  return right !== undefined && (sign === '+' || sign === '-')
    ? { left: parseTerm(left), sign, right: parseTerm(right) }
    : { left: parseTerm(left), sign: null, right: null };
}

function parseTerm(term: string): FactReference {
  const [fact = '', rest] = term.split('(');
  if (rest === undefined) return { fact };
  const args = rest.slice(0, rest.indexOf(')')).split(',');
  return { fact, params: Object.fromEntries(args.map((argument) => parseArgument(argument))) };
}

function parseArgument(argument: string): [string, FactArgument | FactReference] {
  const [name = '', value = ''] = argument.split('=').map((side) => side.trim());
  if (value.startsWith('params.')) return [name, { fact: value }];
  return [name, NUMBER.test(value) ? Number(value) : value];
}

const syntaxError = (text: string, what: string): TemplateError =>
  new TemplateError('template.syntax', `${what}, in ${JSON.stringify(text)}`);
