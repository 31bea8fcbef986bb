import type { CompiledRuleSet, SubjectType } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import type { DecidedSubject } from '../evaluation/decided-subject.js';
import type { DecidedProfile } from '../evaluation/evaluate-cell.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { textDigest } from '../shared/text-digest.js';
import { factsText, factTables, type FactTable } from './fact-table.js';

/** A cell right after its evaluation, before anything else was asked of the facts. */
export interface EvaluatedFacts {
  readonly cell: Cell;
  readonly decided: readonly DecidedSubject[];
  readonly standIns: readonly DecidedProfile[];
  readonly rosterDigest: string | null;
}

/**
 * Digests of the facts that decided a cell. What is digested is every value that an evaluation has read, subject by
 * subject, the names of the facts, and which organizations the roster counts; a verdict follows from these, the rules
 * and the date alone. Values, not records, since a record that no fact looks at decides nothing.
 */
export class FactsDigester {
  private readonly tables: ReadonlyMap<string, Readonly<Record<SubjectType, FactTable>>>;
  private readonly head: string;
  /** Of subjects that stand for profiles, which serve several cells. */
  private readonly written = new WeakMap<DecidedSubject, string>();

  constructor(ruleSets: readonly CompiledRuleSet[]) {
    this.tables = new Map(ruleSets.map((set) => [set.id, factTables(set)]));
    const names = [...this.tables].map(([id, of]) => [
      id,
      Object.entries(of).map(([type, { names }]) => [type, names]),
    ]);
    this.head = textDigest(canonicalJson(names));
  }

  digest({ cell, decided, standIns, rosterDigest }: EvaluatedFacts): string {
    let text = `${this.head}\n${cell.type}/${cell.code}\n${rosterDigest ?? ''}\n`;
    for (const of of decided) text += `${of.subject.type}/${of.subject.code}\n${this.valuesOf(of)}`;
    for (const { kind, status, number, standIn } of standIns) {
      text += `${kind}/${status} ${number}\n${this.valuesOfAlike(standIn)}`;
    }
    return textDigest(text);
  }

  private valuesOfAlike(standIn: DecidedSubject): string {
    const known = this.written.get(standIn);
    if (known !== undefined) return known;
    const text = this.valuesOf(standIn);
    this.written.set(standIn, text);
    return text;
  }

  private valuesOf(of: DecidedSubject): string {
    let text = '';
    for (const { ruleSetId, values } of of.factsRead()) {
      const table = this.tables.get(ruleSetId)?.[of.subject.type];
      if (table === undefined) throw new RangeError(`The rule set '${ruleSetId}' is not one of the sweep's.`);
      text += `${ruleSetId} ${factsText(table, values)}\n`;
    }
    return text;
  }
}
