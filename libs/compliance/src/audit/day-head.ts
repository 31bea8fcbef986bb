import type { PublicKey } from '../certificates/certificate-signer.js';
import { canonicalJson } from '../shared/canonical-json.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { AuditHead } from './audit-entry.js';

/** What this installation says of a place in its audit log, in a way that others can hold against it. */
interface SignedPlace extends AuditHead {
  /** Of the key that signed. */
  readonly keyId: string;
  readonly publicKey: string;
  /** Ed25519 in base64url, over the text. */
  readonly signature: string;
}

/** Where the log ended with a day in Asia/Shanghai. */
export interface DayHead extends SignedPlace {
  readonly day: string;
  readonly signedAt: Date;
}

/** Where the log begins since its older entries were deleted: what the first entry that is left follows. */
export interface AuditAnchor extends SignedPlace {
  /** Entries from this day in Asia/Shanghai on were kept. */
  readonly before: string;
  readonly prunedAt: Date;
}

/** The text that is signed for a day: canonical JSON, so that it can be made again from what is published. */
export const dayHeadText = ({ day, position, hash }: Pick<DayHead, 'day' | 'position' | 'hash'>): string =>
  canonicalJson({ format: 'hongzhu-audit-head/1', day, position, hash });

export const anchorText = ({
  before,
  position,
  hash,
}: Pick<AuditAnchor, 'before' | 'position' | 'hash'>): string =>
  canonicalJson({ format: 'hongzhu-audit-anchor/1', before, position, hash });

/** The parts of a signature that are kept. */
export const signedBy = (
  { keyId, publicKey }: PublicKey,
  signature: string,
): Omit<SignedPlace, keyof AuditHead> => ({
  ...{ keyId, publicKey, signature },
});

/** Heads and anchors inside one transaction. They can be added, and not changed. */
export abstract class DayHeadStore {
  /** The last day that is signed; null where none is. Whoever appends to the log, or asks this, waits until this transaction ends. */
  abstract latest(): Promise<DayHead | null>;
  /** When the first entry of the log was made; null where there is none. */
  abstract firstAt(): Promise<Date | null>;
  /** The last entry that was made before a moment; null where there is none. */
  abstract endBefore(moment: Date): Promise<AuditHead | null>;
  abstract add(head: DayHead): Promise<void>;
  abstract anchor(anchor: AuditAnchor): Promise<void>;
}

export abstract class DayHeadReader {
  /** The signed days, the latest first. */
  abstract list(page: PageRequest): Promise<Page<DayHead>>;
  /** Where the log begins; null where nothing of it was deleted. */
  abstract anchor(): Promise<AuditAnchor | null>;
}
