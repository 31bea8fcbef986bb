import type { Operator, KnownValue } from './operator.js';

const isOneOf = (word: KnownValue, words: KnownValue): boolean =>
  (words as readonly string[]).includes(word as string);

const containsAll = (words: KnownValue, wanted: KnownValue): boolean =>
  (wanted as readonly string[]).every((word) => isOneOf(word, words));

const containsAny = (words: KnownValue, wanted: KnownValue): boolean =>
  (wanted as readonly string[]).some((word) => isOneOf(word, words));

/** Lists of words are sets: only whole words count, never a part of a text. */
export const WORD_OPERATORS: readonly Operator[] = [
  { name: 'in', factTypes: ['word'], threshold: 'words', test: isOneOf },
  { name: 'notIn', factTypes: ['word'], threshold: 'words', test: (word, words) => !isOneOf(word, words) },
  { name: 'contains', factTypes: ['words'], threshold: 'word', test: (words, word) => isOneOf(word, words) },
  {
    name: 'doesNotContain',
    factTypes: ['words'],
    threshold: 'word',
    test: (words, word) => !isOneOf(word, words),
  },
  { name: 'containsAll', factTypes: ['words'], threshold: 'words', test: containsAll },
  { name: 'containsAny', factTypes: ['words'], threshold: 'words', test: containsAny },
];
