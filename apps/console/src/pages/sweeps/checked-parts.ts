import type { CertificateCheck } from '@hongzhu/client';

/** What a certificate is held against, in the order in which it is told. */
export const CHECKED_PARTS = ['signature', 'key', 'tree', 'counts', 'verdicts'] as const;

export interface CheckedPart {
  readonly part: (typeof CHECKED_PARTS)[number];
  readonly holds: boolean;
}

type Checked = Pick<
  CertificateCheck,
  'signatureValid' | 'key' | 'treeIntact' | 'countsEqual' | 'differenceCount'
>;

/** A key that nobody here knows proves nothing, however well it signed. */
export function checkedParts(check: Checked): CheckedPart[] {
  const holds: Readonly<Record<CheckedPart['part'], boolean>> = {
    signature: check.signatureValid,
    key: check.key !== 'unknown',
    tree: check.treeIntact,
    counts: check.countsEqual,
    verdicts: check.differenceCount === 0,
  };
  return CHECKED_PARTS.map((part) => ({ part, holds: holds[part] }));
}
