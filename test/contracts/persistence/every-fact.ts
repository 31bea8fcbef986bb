import { EvaluationDay, factCatalogue, type RegistryIndex, type RegistryRecords } from '@hongzhu/registry';
import {
  SUBJECT_TYPES,
  type CompiledRuleSet,
  type FactRequest,
  type SubjectType,
} from '@hongzhu/rules-engine';

const LISTS = {
  town: 'towns',
  market: 'markets',
  organization: 'organizations',
  branch: 'branches',
  instructor: 'instructors',
} as const satisfies Record<SubjectType, keyof RegistryRecords>;

/**
 * All that there is to say of every fact that these rules ask about every record of an index, by fact and code; null where
 * the index refuses to say.
 */
export function everyFact(
  index: RegistryIndex,
  ruleSets: readonly CompiledRuleSet[],
  asOf: string,
): ReadonlyMap<string, string | null> {
  const requests = SUBJECT_TYPES.flatMap((type) =>
    ruleSets.flatMap((set) => set.requests[type]).map((request) => ({ type, request })),
  );
  return new Map(
    requests.flatMap(({ type, request }) =>
      index.records[LISTS[type]].map(({ code }): [string, string | null] => [
        `${request.fact} ${JSON.stringify(request.args)} of ${code}`,
        sayingOf(index, request, code, asOf),
      ]),
    ),
  );
}

function sayingOf(index: RegistryIndex, { fact, args }: FactRequest, code: string, asOf: string) {
  const missing = new Set<string>();
  const day = new EvaluationDay(asOf);
  const context = { index, day, verdictOf: () => null, missing: (field: string) => missing.add(field) };
  try {
    const value = factCatalogue.get(fact)?.derive(context, code, args);
    const datedOn = factCatalogue.get(fact)?.datedOn(context, code, args);
    return JSON.stringify([value, [...missing].sort(), datedOn, day.until]);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
