import type { SubjectType } from '@hongzhu/rules-engine';
import type { EncodedLedger } from '../evaluation/ledger-form.js';
import { outcomeOf } from '../evaluation/outcome-letters.js';
import type { LegendRule, VerdictLegend } from '../evaluation/verdict-legend.js';
import { kindOfFailing } from '../findings/reconcile-findings.js';
import { foundName } from './as-recorded.js';
import type { StandingCell } from './standing-cell.js';

/** The letters of one subject, or of so many that are alike. */
export interface CountedLetters {
  readonly type: SubjectType;
  readonly letters: string;
  readonly number: number;
}

/** What of a ledger row a sweep has to know that takes it over. */
export interface StandingVerdicts {
  readonly standing: StandingCell;
  readonly letters: readonly CountedLetters[];
  /** By `foundName`, what there has to be a finding about, each as often as there has to be one. */
  readonly failing: readonly string[];
}

/** Reads ledger rows of one legend. */
export class StandingReader {
  private readonly rules: ReadonlyMap<SubjectType, readonly LegendRule[]>;

  constructor(legend: VerdictLegend) {
    const types = [...new Set(legend.map(({ subjectType }) => subjectType))];
    this.rules = new Map(types.map((type) => [type, legend.filter((rule) => rule.subjectType === type)]));
  }

  /**
   * Null for a row that has to be evaluated: one with a verdict that ended in an error, or with one on plain organizations
   * that asks for a finding about each of them.
   */
  read(standing: StandingCell): StandingVerdicts | null {
    const { s, p = [] } = JSON.parse(standing.ledger.verdicts) as EncodedLedger;
    if (p.some(([, , , { o }]) => OPEN.test(o)) || s.some(([, , { o }]) => ERROR.test(o))) return null;
    return {
      standing,
      letters: [
        ...s.map(([type, , { o }]) => ({ type, letters: o, number: 1 })),
        ...p.map(([, , number, { o }]) => ({ type: 'organization' as const, letters: o, number })),
      ],
      failing: s.flatMap(([type, , { o }]) => (FAILING.test(o) ? this.failing(type, o) : [])),
    };
  }

  private failing(type: SubjectType, letters: string): string[] {
    return (this.rules.get(type) ?? []).flatMap((rule, at) => {
      const verdict = outcomeOf(letters[at] ?? '');
      if (verdict !== 'non_compliant' && verdict !== 'insufficient_data') return [];
      return [foundName({ ...rule, kind: kindOfFailing(verdict) })];
    });
  }
}

/** Letters of what ended in an error, of what there are findings about, and of either. */
const ERROR = /e/;
const FAILING = /[vi]/;
const OPEN = /[vie]/;
