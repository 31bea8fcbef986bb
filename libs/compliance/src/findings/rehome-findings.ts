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
  const findings = await stores.findings.loadUnresolved(null);
  const located = await stores.registry.locate(findings.map(({ subject }) => subject));
  const cells = new Map(located.map(({ subject, cell }) => [subjectKey(subject), cell]));
  const moved = findings.flatMap((finding): Finding[] => {
    const cell = cells.get(subjectKey(finding.subject));
    const stays = cell === undefined || placeOf(cell) === placeOf(finding.cell);
    return stays ? [] : [{ ...finding, cell }];
  });
  await stores.findings.save(moved);
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
