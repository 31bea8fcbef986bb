import { addDays } from '@hongzhu/rules-engine';
import { EvaluationDay } from '../facts/evaluation-day.js';
import { newest } from '../facts/newest.js';
import type { RegistryIndex } from '../facts/registry-index.js';
import { STANDARDS, type Standard } from '../records.js';

/** The current item of evidence for a standard of the five ones. */
export interface EvidenceInForce {
  readonly standard: Standard;
  /** Null where there is no item. */
  readonly code: string | null;
  /** Null where it is unknown, too. */
  readonly reviewedOn: string | null;
  /** The last day on which the review is recent enough; null where there is no date to count from. */
  readonly validUntil: string | null;
}

/** The current evidence of a market for every standard, valid for so many days after its review. */
export function evidenceInForce(
  index: RegistryIndex,
  marketCode: string,
  { asOf, validDays }: { readonly asOf: string; readonly validDays: number | null },
): EvidenceInForce[] {
  const items = index.evidenceByMarket.get(marketCode);
  const day = new EvaluationDay(asOf);
  return STANDARDS.map((standard) => {
    const ofStandard = items.filter((item) => item.standard === standard);
    const item = newest(ofStandard, ({ reviewedOn }) => reviewedOn, day);
    const reviewedOn = item?.reviewedOn ?? null;
    const validUntil = reviewedOn === null || validDays === null ? null : addDays(reviewedOn, validDays);
    return { standard, code: item?.code ?? null, reviewedOn, validUntil };
  });
}
