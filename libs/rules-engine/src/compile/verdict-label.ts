import type { Bilingual } from '../rule-document.js';
import type { Language } from '../template/print-value.js';
import { renderParts } from '../template/render-template.js';
import { termsOf } from '../template/text-template.js';
import { fill, pattern } from '../wording/pattern.js';
import { quotedWithin } from '../wording/quoted-within.js';
import type { CompiledRule } from './compiled-rule.js';

const COMPLIES_WITH = pattern('符合{title}', 'complies with {title}');

/** What the verdict of a rule is called: by the rule's title, unless that depends on facts. */
export function verdictLabel({ texts }: CompiledRule, otherwise: Bilingual): Bilingual {
  const terms = [...termsOf(texts.title.zh), ...termsOf(texts.title.en)];
  if (terms.some(({ constant }) => constant === null)) return otherwise;
  const title = (language: Language): string =>
    renderParts(texts.title[language], language, ({ constant, definition }) => ({
      value: constant,
      labels: definition.valueLabels,
    }));
  return fill(COMPLIES_WITH, { title: { zh: quotedWithin(title('zh')), en: `“${title('en')}”` } });
}
