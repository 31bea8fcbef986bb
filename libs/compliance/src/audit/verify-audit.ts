import { EMPTY_LOG, hashOf, type AuditHead, type ChainedEntry } from './audit-entry.js';
import type { AuditReader } from './audit-log.js';

/**
 * What is wrong at a position. `edited`: the entry is not what was hashed, or, of the last, not the one that the log ended with. `missing`: an entry that was there is not.
 * `inserted`: it is between two entries that follow one another. `misplaced`: it does not follow the one before it, so that either was replaced, or one in between was taken out.
 * `cut`: the log says that it goes on beyond its last entry. `appended`: it goes on beyond its end.
 */
export interface AuditFault {
  readonly position: number;
  readonly fault: 'edited' | 'missing' | 'inserted' | 'misplaced' | 'cut' | 'appended';
}
export interface AuditReport {
  readonly entries: number;
  readonly faults: readonly AuditFault[];
}

export interface AuditToVerify {
  /** What the first entry follows, where those before it were deleted in time. */
  readonly beginning?: AuditHead | undefined;
  /** Is given each entry that was read, in their order. */
  readonly each?: (entry: ChainedEntry) => void;
}

const PAGE = 2_000;
/** After that many the log is not worth reading further. */
const MOST_FAULTS = 100;

/** Reads the whole log, page by page, and names every entry that is not as it was written. */
export async function verifyAudit(
  reader: AuditReader,
  { beginning = EMPTY_LOG, each = () => undefined }: AuditToVerify = {},
): Promise<AuditReport> {
  // Before the entries: what is appended while they are read is beyond it, and no fault.
  const head = await reader.head();
  const check = new ChainCheck(beginning);
  for (;;) {
    const page = await reader.after(check.position, PAGE);
    const within = page.filter(({ position }) => position <= head.position);
    for (const entry of within) {
      check.next(entry);
      each(entry);
    }
    if (within.length < PAGE || check.faults.length >= MOST_FAULTS) break;
  }
  const [beyond] = await reader.after(head.position, 1);
  if (check.faults.length >= MOST_FAULTS) return { entries: check.entries, faults: check.faults };
  const end = check.end(head.hash, head.position);
  const later = await reader.head();
  const isAppended = beyond !== undefined && later.position < beyond.position;
  return {
    entries: check.entries,
    faults: isAppended ? [...end, { position: beyond.position, fault: 'appended' }] : end,
  };
}

/** Follows a chain of entries in the order of their positions. */
class ChainCheck {
  entries = 0;
  readonly faults: AuditFault[] = [];
  /** The last two hashes, the latter of `position`. */
  private before = '';
  private last: string;
  private readonly first: number;
  position: number;

  constructor({ position, hash }: AuditHead) {
    this.last = hash;
    this.first = position;
    this.position = position;
  }

  next(entry: ChainedEntry): void {
    const { position, previous, hash } = entry;
    for (let gap = this.position + 1; gap < position && this.faults.length < MOST_FAULTS; gap++)
      this.faults.push({ position: gap, fault: 'missing' });
    const isWhole = hashOf(entry, previous) === hash;
    if (!isWhole) this.faults.push({ position, fault: 'edited' });
    if (previous !== this.last && position === this.position + 1) this.misfit(position, previous);
    this.entries++;
    this.before = this.last;
    this.last = hash;
    this.position = position;
  }

  /** The faults with those of the end. */
  end(hash: string, position: number): AuditFault[] {
    if (this.position < position) {
      const missing = Math.min(position - this.position, MOST_FAULTS);
      const cut = Array.from({ length: missing }, (_, at): AuditFault => ({
        position: this.position + 1 + at,
        fault: 'cut',
      }));
      return [...this.faults, ...cut];
    }
    if (this.last !== hash) this.replacedLast(hash);
    return this.faults;
  }

  /** The last entry is in its place, and not the one that the log ended with. */
  private replacedLast(hash: string): void {
    const isNamed = this.faults.some(({ position }) => position === this.position);
    if (hash === this.before) this.faults.push({ position: this.position, fault: 'inserted' });
    else if (!isNamed) this.faults.push({ position: this.position, fault: 'edited' });
  }

  /** What follows the entry before the last follows an entry that was put in between. */
  private misfit(position: number, previous: string): void {
    const isInserted = previous === this.before && this.position > this.first;
    if (isInserted) this.faults.push({ position: this.position, fault: 'inserted' });
    else this.faults.push({ position: Math.min(position, this.position + 1), fault: 'misplaced' });
  }
}
