import { EMPTY_LOG } from './audit-entry.js';
import type { AuditReader } from './audit-log.js';
import { checkDayHeads, type DayHeadFault, type HeadKeys, type KeptHead } from './check-day-heads.js';
import { anchorText, type AuditAnchor, type DayHead, type DayHeadReader } from './day-head.js';
import { verifyAudit, type AuditReport } from './verify-audit.js';

export interface AuditSources {
  readonly audit: AuditReader;
  readonly heads: DayHeadReader;
  /** Heads that were kept elsewhere. */
  readonly elsewhere: readonly KeptHead[];
  readonly keys: HeadKeys;
}

export interface HeadedReport extends AuditReport {
  /** How many signed days there are. */
  readonly days: number;
  readonly dayFaults: readonly DayHeadFault[];
  readonly anchor: AuditAnchor | null;
  /** Whether what says that the log begins later than with its first entry was not signed here. */
  readonly isAnchorForged: boolean;
}

const AT_A_TIME = 500;

/** Reads the whole log, and holds it against the signed heads of its days, those here and those kept elsewhere. */
export async function verifyWithHeads({
  audit,
  heads,
  elsewhere,
  keys,
}: AuditSources): Promise<HeadedReport> {
  const anchor = await heads.anchor();
  const here = await allHeads(heads);
  const watched = new Set([...here, ...elsewhere].map(({ position }) => position));
  const beginning = anchor ?? EMPTY_LOG;
  const hashes = new Map([[beginning.position, beginning.hash]]);
  let end = { position: beginning.position, hash: beginning.hash };
  const report = await verifyAudit(audit, {
    beginning,
    each: ({ position, hash }) => {
      if (watched.has(position)) hashes.set(position, hash);
      end = { position, hash };
    },
  });
  // Of what is before the anchor nothing is left to compare with, but its own place.
  const log = { hashes, end, beginning: anchor === null ? 0 : anchor.position - 1 };
  return {
    ...report,
    days: here.length,
    dayFaults: checkDayHeads({ here, elsewhere }, log, keys),
    anchor,
    isAnchorForged:
      anchor !== null &&
      (!keys.verify(anchorText(anchor), anchor.signature, anchor.publicKey) ||
        keys.standing?.(anchor.publicKey) === 'unknown'),
  };
}

async function allHeads(heads: DayHeadReader): Promise<DayHead[]> {
  const all: DayHead[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await heads.list({ limit: AT_A_TIME, ...(cursor !== undefined && { cursor }) });
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all.reverse();
}
