import type { Bilingual } from '@hongzhu/rules-engine';

/** The numbers and dates of a text, sorted. */
export const figuresIn = (text: string): string[] =>
  (text.match(/\d{4}-\d\d-\d\d|\d+(?:\.\d+)?/g) ?? []).sort();

/** Every text in both languages anywhere in a value. */
export function textsIn(value: unknown): Bilingual[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as Bilingual];
  return Object.values(value).flatMap(textsIn);
}
