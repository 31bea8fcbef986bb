import type { LeafExplanation } from '@hongzhu/client';
import type { Language } from '../../../i18n/languages.js';

/** One comparison, taken apart to be read in columns. */
export interface LeafParts {
  readonly label: string;
  readonly value: string;
  /** The condition that it is held against; empty where its words can't be taken apart. */
  readonly condition: string;
}

const MARKS: Readonly<Record<Language, { colon: string; open: string; end: string; comma: RegExp }>> = {
  zh: { colon: '：', open: '（条件：', end: '）', comma: /，不?符合(，.*)?$/ },
  en: { colon: ': ', open: ' (condition: ', end: ')', comma: /; (not )?met(; .*)?$/ },
};

/** The words of a comparison as label, value and condition. What does not have that form stays whole, as its label. */
export function partsOfLeaf(
  { label, text }: Pick<LeafExplanation, 'label' | 'text'>,
  language: Language,
): LeafParts {
  const { colon, open, end, comma } = MARKS[language];
  const whole = text[language];
  const [start, at] = [`${label[language]}${colon}`, whole.lastIndexOf(open)];
  if (!whole.startsWith(start) || at < start.length || !whole.endsWith(end))
    return { label: whole, value: '', condition: '' };
  const condition = whole.slice(at + open.length, -end.length).replace(comma, '');
  return { label: label[language], value: whole.slice(start.length, at), condition };
}
