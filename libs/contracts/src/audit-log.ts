import type { TimelineEntryView } from './task.js';

/** A thing that was done, with what it takes to verify that it stands as it was written. */
export interface AuditLineView extends Omit<TimelineEntryView, 'note'> {
  /** What it was done to: `tasks/<id>`. */
  readonly subject: string;
  /** The address from which it was asked; null where nobody asked over the network, and in entries of before. */
  readonly origin: string | null;
  /** The code with which it was refused; null where it was done. */
  readonly result: string | null;
  /** Of the words that go with it; null where none do. */
  readonly noteDigest: string | null;
  /** `hash` of the entry before it. */
  readonly previous: string;
  readonly hash: string;
}

export interface AuditEntryView extends AuditLineView {
  /** Why, in the words of whoever did it; null where there are none, or they were deleted. */
  readonly note: string | null;
}

/** With which entry the audit log ended on a day in Asia/Shanghai, signed. */
export interface AuditHeadView {
  readonly day: string;
  /** Of the day's last entry. */
  readonly position: number;
  readonly hash: string;
  readonly signedAt: string;
  readonly keyId: string;
  /** SubjectPublicKeyInfo in DER, in base64url. */
  readonly publicKey: string;
  /** Ed25519 in base64url, over the canonical JSON of `day`, `format` (`hongzhu-audit-head/1`), `hash` and `position`. */
  readonly signature: string;
}
