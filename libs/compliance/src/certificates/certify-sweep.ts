import type { CellType } from '../cells/cell.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { Sweep } from '../sweeps/sweep.js';
import {
  certificateFault,
  certificateText,
  LEAF_ORDER,
  type GatheredCertificate,
  type SignedCertificate,
} from './certificate.js';
import type { CertificateSigner } from './certificate-signer.js';
import type { StoredLeaf } from './certificate-store.js';
import { leafPlace, type CertificateTile } from './certificate-tile.js';
import { sumCounts } from './sum-counts.js';
import { bytesOf, TileBuilder } from './tile-builder.js';

const LEAVES_PER_PAGE = 2_000;

/** What came of gathering: what is to be signed, or why nothing can be. */
export type Certification =
  | { readonly kind: 'ready'; readonly gathered: GatheredCertificate }
  | { readonly kind: 'refused'; readonly fault: string }
  /** The sweep was begun by a version that gave no certificates. */
  | { readonly kind: 'none' };

/** Why the sweep can't be complete; null if it can. */
export const faultOf = (certification: Certification): string | null =>
  certification.kind === 'refused' ? certification.fault : null;

/** Gives a sweep that is complete its certificate. */
export class CertifySweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly signer: CertificateSigner,
  ) {}

  /**
   * Reads the leaves and counts of a sweep none of whose chunks is pending, page by page, and keeps the tiles of its
   * tree. Run again, or by two at once, it comes to the same.
   */
  async gather(sweep: Sweep): Promise<Certification> {
    if (sweep.ruleSets.some(({ digest }) => digest === null)) return { kind: 'none' };
    const { tree, held } = await this.plantTree(sweep.id);
    const gathered: GatheredCertificate = { tree, held, rules: await sumCounts(this.transactions, sweep.id) };
    const fault = certificateFault(sweep, gathered);
    return fault === null ? { kind: 'ready', gathered } : { kind: 'refused', fault };
  }

  /** Signs, and stores for good, inside the transaction that has ended the sweep. */
  async issue(stores: Stores, sweep: Sweep, certification: Certification, issuedAt: Date): Promise<void> {
    if (certification.kind !== 'ready') return;
    const { gathered } = certification;
    const body = certificateText(sweep, gathered, this.signer.key, issuedAt);
    const certificate: SignedCertificate = {
      sweepId: sweep.id,
      body,
      signature: this.signer.sign(body),
      keyId: this.signer.key.keyId,
      root: gathered.tree.root,
      leaves: gathered.tree.leaves,
      issuedAt,
    };
    await stores.certificates.insert(certificate);
  }

  private async plantTree(sweepId: string): Promise<Pick<GatheredCertificate, 'tree' | 'held'>> {
    const tiles = new TileBuilder(sweepId);
    let markets = 0;
    let pairs = 0;
    for (const type of LEAF_ORDER) {
      for await (const leaf of this.leavesOf(sweepId, type)) {
        // A row without a hash is left out: the sums then say that something is missing.
        if (leaf.leafHash === null) continue;
        await this.keep(tiles.add(leafPlace({ type, code: leaf.code }), bytesOf(leaf.leafHash)));
        markets += type === 'market' ? 1 : 0;
        pairs += leaf.pairs;
      }
    }
    await this.keep(tiles.close());
    return {
      tree: { hash: 'SHA-256', leaves: tiles.leaves, root: tiles.root() },
      held: { markets, pairs },
    };
  }

  private async *leavesOf(sweepId: string, type: CellType): AsyncGenerator<StoredLeaf> {
    for (let after: string | null = null; ;) {
      const from: string | null = after;
      const page: StoredLeaf[] = await this.transactions.run(({ certificates }) =>
        certificates.leaves(sweepId, type, from, LEAVES_PER_PAGE),
      );
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < LEAVES_PER_PAGE) return;
      after = last.code;
    }
  }

  private async keep(tile: CertificateTile | null): Promise<void> {
    if (tile !== null) await this.transactions.run(({ certificates }) => certificates.keepTile(tile));
  }
}
