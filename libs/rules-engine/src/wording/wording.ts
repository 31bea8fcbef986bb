import type { FactCatalogue } from '../fact-catalogue.js';
import type { Bilingual } from '../rule-document.js';

/** What sentences are made with, beside what they are about. */
export interface Wording {
  readonly catalogue: FactCatalogue;
  /** Names registry fields by kind and number, `2 名党员的组织关系`; never by the codes of their records. */
  readonly fieldNames: (pointers: readonly string[]) => Bilingual;
}
