import { cellKey, type Cell } from '../cells/cell.js';
import type { Subject } from '../evaluation/subject-verdict.js';
import type { Stores } from '../shared/transactions.js';
import type { Finding, FindingHistoryEntry } from './finding.js';

/** A cell and its town: a market can move to another town. */
const placeOf = (cell: Cell): string => `${cell.townCode} ${cellKey(cell)}`;

const subjectKey = ({ type, code }: Subject): string => `${type}/${code}`;

/**
 * After the registry has changed, moves unresolved findings to the cells their subjects belong to now, so that
 * the next evaluation of that cell meets them. A finding whose subject is gone stays where it is: the next
 * evaluation of its cell, or the end of the next sweep, resolves it.
 */
export async function rehomeFindings(
  stores: Stores,
  context: { readonly at: Date; readonly nextId: () => string },
): Promise<void> {
  const outlines = await stores.findings.unresolvedOutlines(null);
  const located = await stores.registry.locate(outlines.map(({ subject }) => subject));
  const cells = new Map(located.map(({ subject, cell }) => [subjectKey(subject), cell]));
  const moved = outlines.filter(({ subject, cell }) => {
    const now = cells.get(subjectKey(subject));
    return now !== undefined && placeOf(now) !== placeOf(cell);
  });
  const findings = await stores.findings.load(moved.map(({ id }) => id));
  await stores.findings.save(
    findings.map((finding): Finding => ({ ...finding, cell: cells.get(subjectKey(finding.subject))! })),
  );
  await stores.findings.appendHistory(
    moved.map((finding): FindingHistoryEntry => ({
      id: context.nextId(),
      findingId: finding.id,
      at: context.at,
      event: 'rehomed',
      verdictBefore: finding.verdict,
      verdictAfter: finding.verdict,
      sweepId: null,
      reason: 'subject_moved',
    })),
  );
}
