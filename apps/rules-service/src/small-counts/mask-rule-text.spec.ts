import { describe, expect, it } from '@jest/globals';
import { loadRuleLibrary } from '@hongzhu/platform';
import { factCatalogue } from '@hongzhu/registry';
import type { CompiledRule } from '@hongzhu/rules-engine';
import { maskRuleText } from './mask-rule-text.js';

type Template = CompiledRule['texts']['failure']['zh'];
type Term = Exclude<Template[number], string>['left'];

const counts = ({ definition }: Term): boolean => factCatalogue.get(definition.name)?.counts === 'members';
/** The least parameter in force is 3, and nothing else in a text is a number. */
const valueOf = (term: Term, members: number): number =>
  counts(term) ? members : ((term.constant as number | null) ?? 900);

/** A text as it is written of so many members. */
const written = (template: Template, members: number): string =>
  template
    .map((part) => {
      if (typeof part === 'string') return part;
      const [left, right] = [part.left, part.right].map((term) => (term ? valueOf(term, members) : 0));
      return String(left! + (part.sign === '-' ? -right! : right!));
    })
    .join('');

const RULE_TEXTS = ['title', 'failure', 'remedy'] as const;
const TEXTS = (await loadRuleLibrary()).ruleSets.flatMap(({ rules }) =>
  rules.flatMap((rule) =>
    RULE_TEXTS.flatMap((which) =>
      (['zh', 'en'] as const).flatMap((language) => {
        const template = rule.texts[which][language];
        const isAbout = template.some(
          (part) =>
            typeof part !== 'string' && (counts(part.left) || (part.right !== null && counts(part.right))),
        );
        return isAbout ? [{ name: `${rule.id} ${which} ${language}`, template, language }] : [];
      }),
    ),
  ),
);

describe('a text of a shipped rule that speaks of numbers of members', () => {
  it('is there', () => expect(TEXTS.length).toBeGreaterThan(20));

  it.each(TEXTS)('is the same in $name however many they are', ({ template, language }) => {
    const masked = [0, 1, 2, 3, 40].map((members) =>
      maskRuleText(template, written(template, members), language),
    );
    expect(new Set(masked).size).toBe(1);
    expect(masked[0]).toMatch(/若干|some/);
  });

  it.each(TEXTS)('is not read where $name was written otherwise', ({ template, language }) => {
    expect(maskRuleText(template, '2', language)).toBeNull();
  });
});
