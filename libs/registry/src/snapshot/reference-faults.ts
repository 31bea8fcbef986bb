import type { ListName } from '../records.js';
import { codeClaims, type CodeIndex } from './code-claims.js';
import type { CodeSpace } from './field.js';
import { isRetained, type RetainedRecords } from './retained-records.js';
import { type RowReference, rowReferences } from './row-references.js';
import { type Fault, problemAt, type ProblemCode, type SnapshotProblem } from './snapshot-problem.js';
import { rowPointer, type SnapshotRow } from './snapshot-row.js';
import { fault } from './value-faults.js';

/** What references may name. */
export interface Known {
  /** The codes of the rows that are to be loaded. */
  readonly available: CodeIndex;
  /** The codes of all rows of the snapshot, refused ones too. */
  readonly mentioned: CodeIndex;
  readonly retained: RetainedRecords | undefined;
}

/** What is wrong with a row in view of all others: codes that are taken, references that lead nowhere. */
export function crossProblems(row: SnapshotRow, known: Known): SnapshotProblem[] {
  const { list, index } = row;
  const broken = brokenReferences(row, known);
  // What hangs on a refused row, its town for one, is not to blame for what the registry therefore keeps.
  const hangsOnRefused = broken.some(({ code }) => code === 'rejected_reference');
  const faults = hangsOnRefused ? broken : [...takenCodes(row, known.retained), ...broken];
  return faults.map((each) => problemAt(rowPointer(row), each, { list, index }));
}

/**
 * Codes of the row that a record outside the snapshot has. Instructors belong to no town: those whom other towns'
 * markets name, too, may stand in any snapshot.
 */
export function takenCodes(row: SnapshotRow, retained: RetainedRecords | undefined): Fault[] {
  if (retained === undefined || row.list === 'instructors') return [];
  return codeClaims(row)
    .filter(({ space, code }) => isRetained(retained, [space], code))
    .map(({ pointer }) => ({
      ...fault(
        'code_taken',
        '该编码已被本次快照以外的镇街使用，请改用别的编码，或在快照中加入那个镇街。',
        'a record of a town outside this snapshot has this code; use another, or add that town to the snapshot.',
      ),
      pointer,
    }));
}

function brokenReferences(row: SnapshotRow, known: Known): Fault[] {
  const broken: Fault[] = [];
  for (const reference of rowReferences(row)) {
    const code = referenceProblem(reference, known);
    if (code === null) continue;
    const { to, pointer, label } = reference;
    broken.push({ code, pointer, label, advice: ADVICE[code](nameOf(to, 'zh'), nameOf(to, 'en')) });
  }
  return broken;
}

type ReferenceProblem = Extract<
  ProblemCode,
  'dangling_reference' | 'rejected_reference' | 'outside_snapshot'
>;

/** Why a reference can't be kept, or null. A record may name what the registry retains, but not belong to it. */
export function referenceProblem(reference: RowReference, known: Known): ReferenceProblem | null {
  const { to, code, owner } = reference;
  if (known.available.has(to, code)) return null;
  const retained = isRetained(known.retained, to, code);
  if (retained && !owner) return null;
  if (known.mentioned.has(to, code)) return 'rejected_reference';
  return retained ? 'outside_snapshot' : 'dangling_reference';
}

const ADVICE: Record<ReferenceProblem, (zh: string, en: string) => Fault['advice']> = {
  dangling_reference: (zh, en) => ({
    zh: `找不到所指的${zh}，请补上该记录，或改正编码。`,
    en: `there is no ${en} with this code; add it, or correct the code.`,
  }),
  rejected_reference: (zh, en) => ({
    zh: `所指的${zh}未能载入，请先改正它。`,
    en: `the row of this ${en} is refused; correct that one first.`,
  }),
  outside_snapshot: (zh, en) => ({
    zh: `所属的${zh}不在本次快照中，请将它及其镇街一并放入快照，或删除此行。`,
    en: `the ${en} this belongs to is not in this snapshot; add it with its town, or remove this row.`,
  }),
};

const NAMES: Record<CodeSpace, { zh: string; en: string }> = {
  towns: { zh: '镇街', en: 'town' },
  markets: { zh: '市场', en: 'market' },
  organizations: { zh: '经营户', en: 'organization' },
  members: { zh: '党员', en: 'member' },
  branches: { zh: '党支部', en: 'branch' },
  generalBranches: { zh: '党总支', en: 'general branch' },
  instructors: { zh: '党建指导员', en: 'instructor' },
  organizers: { zh: '专职组织员', en: 'organiser' },
  evidence: { zh: '佐证', en: 'evidence item' },
  ledgers: { zh: '台账', en: 'ledger' },
  activities: { zh: '活动', en: 'activity' },
  marketLinks: { zh: '市场联系', en: 'market link' },
};
const nameOf = (spaces: readonly CodeSpace[], language: 'zh' | 'en'): string =>
  spaces.map((space) => NAMES[space][language]).join(language === 'zh' ? '或' : ' or ');

/** References that records outside the snapshot hold to records that it no longer has. */
export function droppedRecords({ available, retained }: Known): SnapshotProblem[] {
  const spaces = (list: ListName): CodeSpace[] => (list === 'branches' ? [list, 'generalBranches'] : [list]);
  return (retained?.references ?? [])
    .filter(({ list, code }) => !available.has(spaces(list), code) && !isRetained(retained, [list], code))
    .map(({ list, code, from }) => ({
      ...problemAt(
        `/${list}`,
        fault(
          'still_referenced',
          `本次快照将删除${nameOf(spaces(list), 'zh')} ${code}，但 ${from} 仍在引用它；请在快照中保留它，或先改正引用方。`,
          `the snapshot drops the ${nameOf(spaces(list), 'en')} ${code}, which ${from} still names; keep it, or correct the other first.`,
        ),
      ),
      list,
    }));
}
