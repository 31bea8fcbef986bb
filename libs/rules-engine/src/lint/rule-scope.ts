import type { FactCatalogue } from '../fact-catalogue.js';
import type { RuleDocument } from '../rule-document.js';

/** A well-formed rule with what its names may refer to. */
export interface RuleScope {
  readonly document: RuleDocument;
  readonly catalogue: FactCatalogue;
  /** The well-formed rules of the set, by id. */
  readonly rules: ReadonlyMap<string, RuleDocument>;
}
