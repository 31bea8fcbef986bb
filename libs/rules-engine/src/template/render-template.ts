import type { FactValue } from '../fact-value.js';
import type { Bilingual, FactReference } from '../rule-document.js';
import { parseTemplate } from './parse-template.js';
import { type Language, type PrintedValue, printValue } from './print-value.js';
import { sum } from './sum.js';
import type { Placeholder, TextTemplate } from './text-template.js';

/** What the placeholders of a text stand for. */
export interface TemplateValues {
  readonly language: Language;
  valueOf(reference: FactReference): FactValue;
  /** The words of a fact in both languages, where it has such. */
  labelsOf?(reference: FactReference): Readonly<Record<string, Bilingual>> | undefined;
}

/**
 * A text with its placeholders filled in: numbers and dates as they are, an interval as `1–3`, unknown as 未知 or
 * unknown, words by their labels. Throws TemplateError `template.syntax`.
 */
export function renderTemplate(text: string, values: TemplateValues): string {
  return renderParts(parseTemplate(text), values.language, (reference) => ({
    value: values.valueOf(reference),
    labels: values.labelsOf?.(reference),
  }));
}

/** The same for a template that was read before. */
export const renderParts = <Term>(
  template: TextTemplate<Term>,
  language: Language,
  valueOf: (term: Term) => PrintedValue,
): string =>
  template
    .map((part) => (typeof part === 'string' ? part : printValue(fill(part, valueOf), language)))
    .join('');

function fill<Term>(
  { left, sign, right }: Placeholder<Term>,
  valueOf: (term: Term) => PrintedValue,
): PrintedValue {
  if (sign === null || right === null) return valueOf(left);
  const { value, unit } = valueOf(left);
  return { value: sum(value, sign, valueOf(right).value), unit };
}
