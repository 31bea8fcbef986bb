import type { Language } from '../../i18n/languages.js';

/** What fills the places of a rule's texts before anything was evaluated. */
export interface Fillings {
  /** That the text is in. */
  readonly language: Language;
  readonly params: Readonly<Record<string, { readonly value: unknown }>>;
  /** What facts are called, by name; a fact that is not there stands with its name. */
  readonly labels: ReadonlyMap<string, string>;
}

const PLACE = /\{([^{}]+)\}/g;
const TERMS = /^ *([\w.]+)(?:\([^)]*\))?(?: +([+-]) +([\w.]+)(?:\([^)]*\))?)? *$/;
const BRACKETS: Readonly<Record<Language, readonly [string, string]>> = { zh: ['〔', '〕'], en: ['[', ']'] };
const SIGNS: Readonly<Record<string, string>> = { '+': '+', '-': '−' };

/**
 * A text of a rule with its parameters filled in; where the value of a fact will stand, its name in 〔〕, or in English in []:
 * `{params.min - branch.fullMembers}` is 〔3 − 正式党员数〕.
 */
export const plainText = (text: string, fillings: Fillings): string => {
  const [opening, closing] = BRACKETS[fillings.language];
  const named = (name: string): string => opening + name + closing;
  return text.replace(PLACE, (whole, inside: string) => {
    const [, left, sign, right] = TERMS.exec(inside) ?? [];
    if (left === undefined) return whole;
    const first = termOf(left, fillings);
    if (right === undefined || sign === undefined) return first.isKnown ? first.text : named(first.text);
    return named(`${first.text} ${SIGNS[sign] ?? sign} ${termOf(right, fillings).text}`);
  });
};

function termOf(
  name: string,
  { params, labels }: Fillings,
): { readonly text: string; readonly isKnown: boolean } {
  const value = name.startsWith('params.') ? params[name.slice('params.'.length)]?.value : undefined;
  if (typeof value === 'number' || typeof value === 'string') return { text: String(value), isKnown: true };
  return { text: labels.get(name) ?? name, isKnown: false };
}
