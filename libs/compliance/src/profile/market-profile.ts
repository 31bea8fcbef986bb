import type { EvidenceInForce, Market, MarketCoverage, Standard } from '@hongzhu/registry';
import type { Bilingual } from '@hongzhu/rules-engine';
import type { SubjectVerdict } from '../evaluation/subject-verdict.js';
import type { ListedFinding } from '../findings/finding.js';
import type { ListedTask } from '../tasks/review-task-reader.js';

export const FIVE_ONES = 'five-ones';
/** The rule that says whether a market is a demonstration site. */
export const DEMONSTRATION_RULE = 'five-ones-complete';
/** The rule that says for how long evidence holds, and the name of its parameter. */
export const EXPIRY_RULE = 'evidence-expired';
export const EXPIRY_PARAMETER = 'maxAgeDays';

/** The standard of the evidence that a rule of the five ones looks at. */
const STANDARD_OF: Readonly<Record<string, Standard>> = {
  'f1-activity-room': 'activity-room',
  'f2-rule-set': 'management-system',
  'f3-ledger-set': 'ledger-set',
  'f4-interactive-board': 'publicity-platform',
  'f5-corridor': 'exhibition-corridor',
};

/** A rule with what it came to, and its evidence. */
export interface ScoreItem {
  readonly title: Bilingual;
  readonly verdict: SubjectVerdict;
  /** Null for a rule that looks at all of it. */
  readonly evidence: EvidenceInForce | null;
}

export interface Scorecard {
  /** Whether the market is a candidate; null: the registry does not say. */
  readonly claimed: boolean | null;
  /** For how many days a review holds; null where no rule in force says. */
  readonly validDays: number | null;
  /** In the order of the rule set. */
  readonly items: readonly ScoreItem[];
  /** Evidence that holds no longer. */
  readonly expired: readonly Standard[];
  /** What holds, and will be the first to expire. */
  readonly nextToExpire: { readonly standard: Standard; readonly validUntil: string } | null;
}

/** What is known of one market on a date. */
export interface MarketProfile {
  readonly asOf: string;
  readonly market: Market;
  readonly coverage: MarketCoverage;
  /** What the rules of 1 + 3 come to about the organizations of the market, but for what does not apply. */
  readonly coverageVerdicts: readonly SubjectVerdict[];
  readonly fiveOnes: Scorecard;
  /** The open findings of the market, oldest first; the first of them where there are very many. */
  readonly findings: readonly ListedFinding[];
  readonly hasMoreFindings: boolean;
  /** The tasks of the market that are not closed. */
  readonly tasks: readonly ListedTask[];
}

/** Puts verdicts and evidence together. Pure. */
export function scorecard(
  claimed: boolean | null,
  rated: readonly { readonly title: Bilingual; readonly verdict: SubjectVerdict }[],
  { asOf, validDays, evidence }: Rated,
): Scorecard {
  const dated = evidence.flatMap(({ standard, validUntil }) =>
    validUntil === null ? [] : [{ standard, validUntil }],
  );
  const [next] = dated
    .filter(({ validUntil }) => validUntil >= asOf)
    .sort((a, b) => (a.validUntil < b.validUntil ? -1 : 1));
  return {
    ...{ claimed, validDays },
    items: rated.map(({ title, verdict }) => {
      const standard = STANDARD_OF[verdict.ruleId];
      return { title, verdict, evidence: evidence.find((each) => each.standard === standard) ?? null };
    }),
    expired: dated.filter(({ validUntil }) => validUntil < asOf).map(({ standard }) => standard),
    nextToExpire: next ?? null,
  };
}

interface Rated {
  readonly asOf: string;
  readonly validDays: number | null;
  readonly evidence: readonly EvidenceInForce[];
}
