import type { Cell } from '../cells/cell.js';
import type { Instructors } from '../registry/instructors.js';
import type { Stores } from '../shared/transactions.js';
import { confinedInstructors, type WorksOn } from './confined-instructors.js';

/** A task that somebody is to be asked to take. */
export interface Proposable {
  readonly cell: Cell;
  /** Whoever has just had it, and is asked again only where there is nobody else. */
  readonly hadBy?: string | null;
}

/** What is looked at to propose. */
export type ProposalStores = Pick<Stores, 'registry' | 'tasks' | 'accounts' | 'accessKeys'>;

/**
 * Whom each is proposed to; null where there is nobody: of those who look after the market, else of those who look after a
 * market of the town, the one with the least open work whose account may work on it. Each counts for the next.
 */
export async function chooseAssignees(
  stores: ProposalStores,
  tasks: readonly Proposable[],
): Promise<(string | null)[]> {
  if (tasks.length === 0) return [];
  const instructors = await stores.registry.instructorsFor(tasks.map(({ cell }) => cell));
  const worksOn = await confinedInstructors(stores, namedBy(instructors));
  const candidates = tasks.map((task) => candidatesFor(task, instructors, worksOn));
  const work = new Map(await stores.tasks.openWork([...new Set(candidates.flat())].sort()));
  return candidates.map((those) => {
    const assignee = leastBusy(those, work);
    if (assignee !== null) work.set(assignee, (work.get(assignee) ?? 0) + 1);
    return assignee;
  });
}

const namedBy = ({ ofMarkets, ofTowns }: Instructors): string[] => [
  ...new Set([...ofMarkets.values(), ...ofTowns.values()].flat()),
];

function candidatesFor(
  { cell, hadBy }: Proposable,
  { ofMarkets, ofTowns }: Instructors,
  worksOn: WorksOn,
): readonly string[] {
  if (cell.type === 'instructor' || cell.townCode === null) return [];
  const able = (accounts: readonly string[] = []): readonly string[] =>
    accounts.filter((account) => worksOn(account, cell));
  const own = cell.type === 'market' ? able(ofMarkets.get(cell.code)) : [];
  const all = own.length > 0 ? own : able(ofTowns.get(cell.townCode));
  const others = all.filter((account) => account !== hadBy);
  return others.length > 0 ? others : all;
}

/** The first of those with the least work; null of none. */
function leastBusy(candidates: readonly string[], work: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const candidate of candidates) {
    if (best === null || (work.get(candidate) ?? 0) < (work.get(best) ?? 0)) best = candidate;
  }
  return best;
}
