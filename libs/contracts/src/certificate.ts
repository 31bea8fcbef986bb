import type { VerdictView } from './rule-vocabulary.js';
import type { SweepEffectView, TallyView } from './sweep.js';

/** A rule set by what it says: the digest is of its documents and of the parameter values in force. */
export interface PinnedRuleSetView {
  readonly id: string;
  readonly version: string;
  readonly digest: string | null;
}

export interface PublicKeyView {
  readonly algorithm: 'Ed25519';
  /** SHA-256 of the public key, in base64url. */
  readonly keyId: string;
  /** SubjectPublicKeyInfo in DER, in base64url. */
  readonly publicKey: string;
}

/** How many verdicts of each kind. */
export type VerdictCountsView = Readonly<Record<VerdictView, number>>;

export interface RuleCountsView {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly verdicts: VerdictCountsView;
}

/** `signature` is over the canonical JSON (RFC 8785) of all the rest. Digests and signatures are in base64url. */
export interface CertificateView {
  readonly format: string;
  readonly sweepId: string;
  readonly asOf: string;
  readonly effect: SweepEffectView;
  /** The towns swept; null for all. */
  readonly towns: readonly string[] | null;
  readonly ruleSets: readonly PinnedRuleSetView[];
  readonly owed: TallyView;
  /** They sum up to the pairs owed. */
  readonly verdicts: VerdictCountsView;
  readonly rules: readonly RuleCountsView[];
  /** Of RFC 9162: markets by code, then towns, then instructors. */
  readonly tree: { readonly hash: 'SHA-256'; readonly leaves: number; readonly root: string };
  readonly issuedAt: string;
  readonly key: PublicKeyView;
  readonly signature: string;
}

export const CELL_TYPES = ['market', 'town', 'instructor'] as const;
export interface CellView {
  readonly type: (typeof CELL_TYPES)[number];
  readonly code: string;
  readonly townCode: string | null;
}

/** The canonical JSON of `leaf` is the leaf of the tree. */
export interface InclusionProofView {
  readonly leaf: {
    readonly cell: CellView;
    readonly facts: string;
    readonly pairs: number;
    readonly ruleSets: readonly PinnedRuleSetView[];
    readonly verdicts: string;
  };
  readonly index: number;
  readonly treeSize: number;
  /** From the leaf up to the root, the lowest first. */
  readonly path: readonly string[];
  /** What `leaf.verdicts` is the digest of. */
  readonly ledger: {
    readonly verdicts: string;
    readonly legendDigest: string | null;
    readonly legend: string | null;
    readonly rosterDigest: string | null;
    readonly roster: string | null;
  };
  readonly certificate: CertificateView;
}

export const DIFFERENCE_REASONS = ['altered', 'added', 'missing', 'text_altered'] as const;
export const KEY_STANDINGS = ['current', 'retired', 'unknown'] as const;

export interface CertificateDifferenceView {
  readonly type: CellView['type'];
  readonly code: string;
  /** The market, if the cell is one. */
  readonly marketCode: string | null;
  readonly reason: (typeof DIFFERENCE_REASONS)[number];
}

export interface CertificateCheckView {
  readonly sweepId: string;
  /** Everything below is as it should be, and the key is one of this installation's. */
  readonly intact: boolean;
  readonly signatureValid: boolean;
  readonly key: (typeof KEY_STANDINGS)[number];
  readonly keyId: string;
  readonly treeIntact: boolean;
  readonly countsEqual: boolean;
  readonly cellsChecked: number;
  /** At most the first 200. */
  readonly differences: readonly CertificateDifferenceView[];
  readonly differenceCount: number;
}

export interface SigningKeyView extends PublicKeyView {
  /** One signs now; the others have signed before. */
  readonly status: 'current' | 'retired';
}
