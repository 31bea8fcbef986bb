import type { BilingualText } from './bilingual-text.js';
import type { SubjectTypeView } from './rule-vocabulary.js';

export const FACT_TYPES = ['boolean', 'integer', 'number', 'date', 'word', 'words'] as const;
export type FactTypeView = (typeof FACT_TYPES)[number];

/** One row of the fact catalogue: what a rule may ask for. */
export interface FactView {
  readonly name: string;
  /** The subject whose rules may use it; `any` for all. */
  readonly subject: SubjectTypeView | 'any';
  readonly type: FactTypeView;
  readonly unit: string | null;
  /** The unit as it is written behind a number; null where there is none. */
  readonly unitLabel: BilingualText | null;
  /** The words it may be; null where it is no word. */
  readonly values: readonly string[] | null;
  /** What these words are called; null where nobody reads them. */
  readonly valueLabels: Readonly<Record<string, BilingualText>> | null;
  /** Argument name to type. */
  readonly args: Readonly<Record<string, string>>;
  readonly label: BilingualText;
  /** The registry fields it is computed from. */
  readonly source: string;
  readonly canBeUnknown: boolean;
}
