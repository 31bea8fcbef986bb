import { cellKey, type Cell } from '../cells/cell.js';
import type { FindingMark } from '../findings/finding.js';
import type { TaskOutline } from '../findings/settled-cells.js';
import { isOver } from '../waivers/waived.js';
import { byText } from '../evaluation/ledger-form.js';

/** The rule of a finding and its kind: whatever subject of a cell it is about. */
export const foundName = ({
  ruleSetId,
  ruleId,
  kind,
}: Pick<FindingMark, 'ruleSetId' | 'ruleId' | 'kind'>): string => `${ruleSetId}/${ruleId}/${kind}`;

/** What is on record of some cells. */
export interface RecordedMarks {
  /** Their unresolved findings. */
  readonly marks: readonly FindingMark[];
  /** Their tasks that are not closed. */
  readonly tasks: readonly TaskOutline[];
}

/**
 * Tells whether the findings and tasks of a cell are those that its standing verdicts ask for: as many unresolved ones of
 * each rule and kind, and a task of each rule set that has an open one; where a waiver is over, or a task awaits proof,
 * they are not. What they say need not be asked, since it follows
 * from what the verdicts follow from.
 */
export class AsRecorded {
  private readonly found = new Map<string, string[]>();
  private readonly toDo = new Map<string, Set<string>>();
  private readonly tasks = new Map<string, Set<string>>();
  /** Where a waiver is over, or a task awaits proof. */
  private readonly inDoubt = new Set<string>();

  constructor({ marks, tasks }: RecordedMarks, ruleSetIds: ReadonlySet<string>, asOf: string) {
    for (const mark of marks) {
      if (!ruleSetIds.has(mark.ruleSetId)) continue;
      const key = cellKey(mark.cell);
      if (isOver(mark, asOf)) this.inDoubt.add(key);
      listIn(this.found, key).push(foundName(mark));
      if (mark.state === 'open') setIn(this.toDo, key).add(mark.ruleSetId);
    }
    for (const { cell, ruleSetId, awaitsProof } of tasks) {
      if (!ruleSetIds.has(ruleSetId)) continue;
      setIn(this.tasks, cellKey(cell)).add(taskName(ruleSetId, cell));
      if (awaitsProof) this.inDoubt.add(cellKey(cell));
    }
  }

  /** `failing`: by `foundName`, what there has to be a finding about in the cell, each as often as there has to be one. */
  agrees(cell: Cell, failing: readonly string[]): boolean {
    const key = cellKey(cell);
    return (
      !this.inDoubt.has(key) &&
      inOrder(failing) === inOrder(this.found.get(key) ?? NO_NAMES) &&
      inOrder([...(this.toDo.get(key) ?? NO_NAMES)].map((ruleSetId) => taskName(ruleSetId, cell))) ===
        inOrder([...(this.tasks.get(key) ?? NO_NAMES)])
    );
  }
}

const NO_NAMES: readonly string[] = [];

/** A task names the town that the cell was in when it was last written. */
const taskName = (ruleSetId: string, { townCode }: Cell): string => `${ruleSetId}@${townCode ?? ''}`;

const inOrder = (names: readonly string[]): string =>
  names.length === 0 ? '' : [...names].sort(byText).join('\n');

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

function setIn(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set();
  if (set.size === 0) sets.set(key, set);
  return set;
}
