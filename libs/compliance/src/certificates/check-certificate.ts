import { canonicalJson } from '../shared/canonical-json.js';
import type { SweepReader } from '../sweeps/sweep-reader.js';
import { readCertificate, type SignedCertificate } from './certificate.js';
import type { CertificateReader } from './certificate-reader.js';
import type { CertificateSigner, KeyStanding } from './certificate-signer.js';
import type { CertificateTile, LeafPlace } from './certificate-tile.js';
import { CellLeaves } from './cell-leaf.js';
import { CheckFindings } from './check-findings.js';
import { compareTile, nameDifferences, type CertificateDifference } from './compare-tile.js';
import { LedgerWalk, plannedBetween } from './ledger-walk.js';
import { getCertificate } from './read-certificate.js';

export interface CertificateCheck {
  readonly certificate: SignedCertificate;
  /** All below is as it should be, and the key is one of this installation's. */
  readonly intact: boolean;
  readonly signatureValid: boolean;
  readonly key: KeyStanding;
  /** The leaves that were kept when it was signed are those that it has the root of. */
  readonly treeIntact: boolean;
  /** The stored verdicts, counted again, are as many of each kind as it says. */
  readonly countsEqual: boolean;
  readonly cellsChecked: number;
  /** The first of them. */
  readonly differences: readonly CertificateDifference[];
  readonly differenceCount: number;
}

/**
 * Works out every leaf of a certificate anew from what is stored now, and names the cells that differ. Reads page by
 * page; holds one tile of the leaves. Throws what `getCertificate` does.
 */
export class CheckCertificate {
  constructor(
    private readonly sweeps: SweepReader,
    private readonly certificates: CertificateReader,
    private readonly signer: CertificateSigner,
  ) {}

  async run(sweepId: string): Promise<CertificateCheck> {
    const certificate = await getCertificate(this.sweeps, this.certificates, sweepId);
    const { key, tree, rules, ruleSets, sweepId: certified } = readCertificate(certificate);
    const found = new CheckFindings();
    const tilesIntact = await this.compare(sweepId, new CellLeaves(ruleSets), found);
    const isOfTree = ({ root, leaves }: { readonly root: string; readonly leaves: number }): boolean =>
      root === tree.root && leaves === tree.leaves;
    const parts = {
      signatureValid:
        this.signer.verify(certificate.body, certificate.signature, key.publicKey) && certified === sweepId,
      treeIntact:
        tilesIntact && isOfTree({ root: found.root(), leaves: found.leaves }) && isOfTree(certificate),
      countsEqual: canonicalJson(found.counts()) === canonicalJson(rules),
    };
    const standing = this.signer.standing(key.publicKey);
    const { cellsChecked, differences, differenceCount } = found;
    const intact = Object.values(parts).every(Boolean) && differenceCount === 0 && standing !== 'unknown';
    return { certificate, intact, ...parts, key: standing, cellsChecked, differences, differenceCount };
  }

  /** Answers whether each tile has the leaves that its hash is of. */
  private async compare(sweepId: string, leaves: CellLeaves, found: CheckFindings): Promise<boolean> {
    const heads = await this.certificates.tileHeads(sweepId);
    const walk = new LedgerWalk(this.certificates, sweepId);
    let intact = true;
    for (const [at, head] of heads.entries()) {
      const tile = await this.certificates.tile(sweepId, head.number);
      const bounds = [at === 0 ? null : head.first, heads[at + 1]?.first ?? null] as const;
      await this.compareStretch({ sweepId, walk, bounds, leaves }, tile, found);
      intact = tile !== null && found.addTile(head, tile) && intact;
    }
    if (heads.length === 0) {
      await this.compareStretch({ sweepId, walk, bounds: [null, null], leaves }, null, found);
    }
    return intact;
  }

  private async compareStretch(
    { sweepId, walk, bounds, leaves }: Stretch,
    tile: CertificateTile | null,
    found: CheckFindings,
  ): Promise<void> {
    const rows = await walk.upTo(bounds[1]);
    const comparison = compareTile(tile ?? { leaves: new Uint8Array(0) }, rows, leaves);
    const isEven = comparison.others.length === comparison.unmatched;
    const planned = isEven ? null : await plannedBetween(this.certificates, sweepId, bounds);
    found.addRows(comparison.same, nameDifferences(comparison, rows, planned));
  }
}

interface Stretch {
  readonly sweepId: string;
  readonly walk: LedgerWalk;
  readonly leaves: CellLeaves;
  readonly bounds: readonly [LeafPlace | null, LeafPlace | null];
}
