import type { Bilingual } from '../rule-document.js';
import type { Language } from '../template/print-value.js';
import { renderParts } from '../template/render-template.js';
import { termsOf } from '../template/text-template.js';
import { quotedWithin } from '../wording/quoted-within.js';
import type { CompiledRule } from './compiled-rule.js';

/** What a rule is called within a sentence: by its title, or by its id where that is not at hand or depends on facts. */
export function ruleName(id: string, rule: CompiledRule | undefined): Bilingual {
  const title = rule && constantTitle(rule);
  const { zh, en } = title ?? { zh: id, en: id };
  return { zh: quotedWithin(zh), en: `“${en}”` };
}

function constantTitle({ texts }: CompiledRule): Bilingual | null {
  const terms = [...termsOf(texts.title.zh), ...termsOf(texts.title.en)];
  if (terms.some(({ constant }) => constant === null)) return null;
  const title = (language: Language): string =>
    renderParts(texts.title[language], language, ({ constant, definition }) => ({
      value: constant,
      labels: definition.valueLabels,
    }));
  return { zh: title('zh'), en: title('en') };
}
