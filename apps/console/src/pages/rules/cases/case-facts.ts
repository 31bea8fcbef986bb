import type { Fact } from '@hongzhu/client';
import type { Language } from '../../../i18n/languages.js';

/** What a case says of one fact, to be read. */
export interface CaseFact {
  readonly key: string;
  readonly label: string;
  /** Null: unknown. */
  readonly value: string | null;
}

/** The words that facts don't bring with them. */
export interface FactWords {
  readonly yes: string;
  readonly no: string;
  readonly comma: string;
  /** Of facts that every rule may use, and that no catalogue lists. */
  readonly builtIn: Readonly<Record<string, string>>;
  readonly atLeast: (lo: string) => string;
  readonly between: (lo: string, hi: string) => string;
  readonly given: (label: string, args: string) => string;
}

export interface Reading {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly language: Language;
  readonly words: FactWords;
}

interface Answered {
  readonly args: Readonly<Record<string, unknown>>;
  readonly value: unknown;
}
interface Bounds {
  readonly lo: number;
  readonly hi: number | null;
}

/** The facts of a case in words, each by what the catalogue calls it; of one with arguments a line for each of its answers. */
export const factsOfCase = (given: Readonly<Record<string, unknown>>, reading: Reading): CaseFact[] =>
  Object.entries(given).flatMap(([name, value]) => {
    const { facts, language, words } = reading;
    const fact = facts.get(name);
    const label = fact?.label[language] ?? words.builtIn[name] ?? name;
    if (!isAnswers(value)) return [{ key: name, label, value: printed(value, fact, reading) }];
    return value.map(({ args, value: answer }) => {
      const told = Object.values(args).map(String).join(words.comma);
      return {
        key: `${name}(${told})`,
        label: words.given(label, told),
        value: printed(answer, fact, reading),
      };
    });
  });

function printed(value: unknown, fact: Fact | undefined, { language, words }: Reading): string | null {
  const unit = fact?.unitLabel?.[language];
  const counted = (number: number): string => (unit === undefined ? String(number) : `${number} ${unit}`);
  const word = (text: string): string => fact?.valueLabels?.[text]?.[language] ?? text;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return counted(value);
  if (typeof value === 'string') return word(value);
  if (Array.isArray(value)) return value.map((each) => word(String(each))).join(words.comma) || '—';
  if (isBounds(value))
    return value.hi === null
      ? words.atLeast(counted(value.lo))
      : words.between(String(value.lo), counted(value.hi));
  return JSON.stringify(value);
}

const isAnswers = (value: unknown): value is readonly Answered[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === 'object' && each !== null && 'args' in each);

const isBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' && value !== null && 'lo' in value && 'hi' in value;
