import type { CellType } from '../cells/cell.js';
import type { PinnedRuleSet } from '../evaluation/pinned-rule-set.js';
import { canonicalJson } from '../shared/canonical-json.js';
import type { Sweep, SweepEffect, Tally } from '../sweeps/sweep.js';
import type { PublicKey } from './certificate-signer.js';
import { sumOf, totalCounts, type OutcomeCounts, type RuleCounts } from './rule-counts.js';

export const CERTIFICATE_FORMAT = 'hongzhu-sweep-certificate/1';

/** The tree of RFC 9162 over the leaves of a sweep's cells: markets first, then towns, then instructors, by code. */
export interface CertifiedTree {
  readonly hash: 'SHA-256';
  readonly leaves: number;
  /** base64url */
  readonly root: string;
}

/** What is signed: its canonical JSON in UTF-8. */
export interface Certificate {
  readonly format: typeof CERTIFICATE_FORMAT;
  readonly sweepId: string;
  readonly asOf: string;
  readonly effect: SweepEffect;
  /** The towns swept; null for all. */
  readonly towns: readonly string[] | null;
  readonly ruleSets: readonly PinnedRuleSet[];
  /** What the sweep owed, and has. */
  readonly owed: Tally;
  /** They sum up to the pairs owed. */
  readonly verdicts: OutcomeCounts;
  readonly rules: readonly RuleCounts[];
  readonly tree: CertifiedTree;
  /** The moment in which the sweep ended, ISO 8601. */
  readonly issuedAt: string;
  readonly key: PublicKey;
}

/** A certificate as it is kept, for good. */
export interface SignedCertificate {
  readonly sweepId: string;
  /** The canonical JSON of a `Certificate`: the very text that was signed. */
  readonly body: string;
  /** Ed25519 over `body`, in base64url. */
  readonly signature: string;
  readonly keyId: string;
  readonly root: string;
  readonly leaves: number;
  readonly issuedAt: Date;
}

/** What a sweep says of its certificate. */
export type CertificateSummary = Pick<SignedCertificate, 'keyId' | 'root' | 'leaves' | 'issuedAt'>;

export const readCertificate = ({ body }: SignedCertificate): Certificate => JSON.parse(body) as Certificate;

/** What was gathered of a sweep before it is signed. */
export interface GatheredCertificate {
  readonly tree: CertifiedTree;
  /** What the leaves hold. */
  readonly held: Tally;
  readonly rules: readonly RuleCounts[];
}

/**
 * Why a sweep can't be certified, as a stable code; null if it can. Each of what it owed must be in the tree, and in
 * the counts, exactly once, and nothing may have ended in an error.
 */
export function certificateFault({ expected }: Sweep, { held, rules }: GatheredCertificate): string | null {
  if (held.markets !== expected.markets || held.pairs !== expected.pairs) return 'leaves_missing';
  const total = totalCounts(rules);
  return sumOf(total) === expected.pairs && total.error === 0 ? null : 'counts_differ';
}

/** The text of the certificate of a sweep that has just ended. */
export function certificateText(
  sweep: Sweep,
  { tree, rules }: GatheredCertificate,
  key: PublicKey,
  issuedAt: Date,
): string {
  const certificate: Certificate = {
    format: CERTIFICATE_FORMAT,
    sweepId: sweep.id,
    asOf: sweep.asOf,
    effect: sweep.effect,
    towns: sweep.townCodes,
    ruleSets: sweep.ruleSets,
    owed: sweep.expected,
    verdicts: totalCounts(rules),
    rules,
    tree,
    issuedAt: issuedAt.toISOString(),
    key,
  };
  return canonicalJson(certificate);
}

/** The order of the leaves. */
export const LEAF_ORDER: readonly CellType[] = ['market', 'town', 'instructor'];
