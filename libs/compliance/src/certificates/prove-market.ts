import type { Place } from '@hongzhu/permissions';
import { placeOf } from '../cells/cell.js';
import { ConflictError, NotFoundError } from '../shared/hongzhu-error.js';
import type { SweepReader } from '../sweeps/sweep-reader.js';
import { readCertificate, type SignedCertificate } from './certificate.js';
import type { CertificateReader, LedgerEvidence } from './certificate-reader.js';
import { hashesOf, leafPlace, LEAVES_PER_TILE, tileAt } from './certificate-tile.js';
import { CellLeaves, type CellLeaf } from './cell-leaf.js';
import { getCertificate } from './read-certificate.js';
import { base64url } from './tile-builder.js';
import { tileProof } from './tile-proof.js';

/** That a market, with these verdicts, is in a certificate. */
export interface InclusionProof {
  readonly leaf: CellLeaf;
  readonly index: number;
  /** The hashes from the leaf up to the root, the lowest first, in base64url. */
  readonly path: readonly string[];
  /** What `leaf.verdicts` is the digest of. */
  readonly evidence: LedgerEvidence;
  readonly certificate: SignedCertificate;
}

/**
 * Proves that a market is in the certificate of a sweep. It takes the market's row, one tile and the hashes of the
 * others: a thousandth of the leaves. Throws what `getCertificate` does; `market_not_certified`; and
 * `certificate_mismatch` when what is stored of the market is not what was certified.
 */
export class ProveMarket {
  constructor(
    private readonly sweeps: SweepReader,
    private readonly certificates: CertificateReader,
  ) {}

  /** `isSeen`: whether what is there may be shown; a market elsewhere is as one that is not there. */
  async run(sweepId: string, marketCode: string, isSeen: (place: Place) => boolean): Promise<InclusionProof> {
    const certificate = await getCertificate(this.sweeps, this.certificates, sweepId);
    const evidence = await this.certificates.evidence(sweepId, { type: 'market', code: marketCode });
    if (!evidence || !isSeen(placeOf(evidence.cell))) {
      throw new NotFoundError('market_not_certified', `The sweep has no verdicts of '${marketCode}'.`);
    }
    const leaves = new CellLeaves(readCertificate(certificate).ruleSets);
    const heads = await this.certificates.tileHeads(sweepId);
    const head = tileAt(heads, leafPlace(evidence.cell));
    const tile = head && (await this.certificates.tile(sweepId, head.number));
    const own = leaves.hash(evidence);
    const at = tile ? hashesOf(tile).findIndex((hash) => base64url(hash) === own) : -1;
    if (!tile || at < 0) {
      throw new ConflictError('certificate_mismatch', `The verdicts of '${marketCode}' were altered.`, {
        marketCode,
      });
    }
    const index = tile.number * LEAVES_PER_TILE + at;
    return { leaf: leaves.leaf(evidence), index, path: tileProof(heads, tile, at), evidence, certificate };
  }
}
