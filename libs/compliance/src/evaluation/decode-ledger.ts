import { rosterCodes } from '@hongzhu/registry';
import type { SubjectType } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import { byText, type EncodedLedger, type Letters } from './ledger-form.js';
import { decodeNamedVerdicts } from './named-verdicts.js';
import { outcomeOf } from './outcome-letters.js';
import type { Outcome, SubjectVerdict } from './subject-verdict.js';
import { parseLegend } from './verdict-legend.js';

/** A row of the ledger with the texts that it refers to; null where the row is older than they are. */
export interface LedgerText {
  readonly cell: Pick<Cell, 'type' | 'code'>;
  readonly verdicts: string;
  readonly legend: string | null;
  readonly roster: string | null;
}

/** The codes that have the same letters. */
interface Lettered {
  readonly type: SubjectType;
  readonly codes: readonly string[];
  readonly letters: Letters;
}

function letteredOf({ cell, verdicts, roster }: LedgerText): Lettered[] {
  const { s, p = [] } = JSON.parse(verdicts) as EncodedLedger;
  const named = s.map(([type, code, letters]) => ({ type, codes: [code], letters }));
  if (p.length === 0) return named;
  if (roster === null) throw new RangeError(`The roster of ${cell.type}/${cell.code} is not kept.`);
  const codes = new Map(rosterCodes(roster).map((each) => [`${each.kind}/${each.status}`, each.codes]));
  const counted = p.map(([kind, status, number, letters]): Lettered => {
    const alike = codes.get(`${kind}/${status}`) ?? [];
    if (alike.length !== number) {
      throw new RangeError(`The roster of ${cell.type}/${cell.code} is not the one its verdicts are of.`);
    }
    return { type: 'organization', codes: alike, letters };
  });
  return [...named, ...counted];
}

/** The verdicts of a cell by rule, then subject code. Throws a RangeError on a damaged row. */
export function decodeLedger(row: LedgerText): SubjectVerdict[] {
  const { cell, verdicts, legend } = row;
  if (legend === null) return decodeNamedVerdicts(cell, verdicts);
  const marketCode = cell.type === 'market' ? cell.code : null;
  const position: Partial<Record<SubjectType, number>> = {};
  const subjects = letteredOf(row)
    .flatMap(({ type, codes, letters }) => codes.map((code) => ({ type, code, letters })))
    .sort((a, b) => byText(a.code, b.code));
  return parseLegend(legend).flatMap(({ ruleId, ruleSetId, severity, subjectType }) => {
    const at = position[subjectType] ?? 0;
    position[subjectType] = at + 1;
    return subjects
      .filter(({ type }) => type === subjectType)
      .map(({ code, letters }): SubjectVerdict => {
        const verdict = outcomeOf(letters.o[at] ?? '');
        if (verdict === undefined) {
          throw new RangeError(`The ledger of ${cell.type}/${cell.code} is damaged at ${ruleId}[${code}].`);
        }
        const subject = { type: subjectType, code };
        const missing = letters.m?.[at] ?? [];
        return {
          ...{ ruleId, ruleSetId, severity, subject, marketCode, verdict, missing },
          graceEndsOn: letters.g?.[at] ?? null,
        };
      });
  });
}

/** How many verdicts of each outcome a row holds. */
export function countLedger({ cell, verdicts, legend }: LedgerText): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>();
  const add = (outcome: Outcome | undefined, number: number): void => {
    if (outcome === undefined) throw new RangeError(`The ledger of ${cell.type}/${cell.code} is damaged.`);
    counts.set(outcome, (counts.get(outcome) ?? 0) + number);
  };
  if (legend === null) {
    for (const { verdict } of decodeNamedVerdicts(cell, verdicts)) add(verdict, 1);
    return counts;
  }
  const { s, p = [] } = JSON.parse(verdicts) as EncodedLedger;
  for (const [, , { o }] of s) for (const letter of o) add(outcomeOf(letter), 1);
  for (const [, , number, { o }] of p) for (const letter of o) add(outcomeOf(letter), number);
  return counts;
}
