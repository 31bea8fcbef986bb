import type { CompiledRule, RuleText } from '../compile/compiled-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader } from '../fact-request.js';
import type { Bilingual } from '../rule-document.js';
import type { Language } from './print-value.js';
import { renderParts } from './render-template.js';

/** One of a rule's texts for a subject on `asOf`. `read` answers requests for verdicts, too. */
export function renderRuleText(
  rule: CompiledRule,
  which: RuleText,
  read: FactReader,
  asOf: string,
): Bilingual {
  const facts = new SubjectFacts(read, asOf);
  const render = (language: Language): string =>
    renderParts(rule.texts[which][language], language, ({ valueIn, definition }) => ({
      value: valueIn(facts),
      labels: definition.valueLabels,
      unit: definition.unit,
    }));
  return { zh: render('zh'), en: render('en') };
}
