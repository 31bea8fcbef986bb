import { describe, expect, it } from '@jest/globals';
import { isInterval, type FactValue } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import type { RegistryRecords } from '../records.js';
import { allFacts } from './all-facts.fixture.js';
import { arbitraryRegistry, legalValue } from './arbitrary-registry.fixture.js';
import { D } from './registry.fixture.js';
import { emptyFields, withField, type EmptyField } from './unknown-fields.fixture.js';

/** Fields whose null is a value of its own (none, zero, or a default), so that filling one is no new knowledge. */
const NULL_IS_A_VALUE = new RegExp(
  [
    '^/members/[^/]+/(leftOn|branchCode)$',
    '^/branches/[^/]+/(marketCode|hostCode|superiorCode|guidanceCode|dissolvedOn)$',
    '^/branches/[^/]+/committee/(size|deputies|termYears|extensionApprovedTo)$',
    '^/organizations/[^/]+/marketCode$',
    '^/organizers/[^/]+/to$',
  ].join('|'),
);

/** Facts that look at the record itself: whether a field is set, or whether a member is *certainly* full. */
const LOOKS_AT_RECORD = /Set\(|^branch\.unlistedUnitMembers\(/;

/** Dates whose presence turns another rule on: each has its reason in the definition. */
function isNewKnowledge(records: RegistryRecords, pointer: string, value: unknown): boolean {
  const [, list, code, field] = pointer.split('/');
  const byCode = <R extends { code: string }>(rows: readonly R[]) => rows.find((row) => row.code === code);
  if (list === 'members' && field === 'relationSince') {
    // A transfer of unknown date stays transferred; one after D does not.
    return byCode(records.members)?.relation !== 'transferred' || String(value) <= D;
  }
  if (list === 'evidence' && field === 'reviewedOn') {
    // An unknown review counts as the oldest, and not as one after D.
    const item = byCode(records.evidence);
    const rivals = records.evidence.filter(
      (other) => other.marketCode === item?.marketCode && other.standard === item.standard,
    );
    return rivals.length === 1 && String(value) <= D;
  }
  if (list === 'ledgers' && field === 'updatedOn') {
    // The same for the last update of a ledger.
    const ledger = byCode(records.ledgers);
    const rivals = records.ledgers.filter(
      (other) => other.townCode === ledger?.townCode && other.kind === ledger.kind,
    );
    return rivals.length === 1 && String(value) <= D;
  }
  if (field === 'closedOn') {
    // Of an organization's own closing and its market's, one that is known stands for both.
    const market = list === 'markets' ? code : byCode(records.organizations)?.marketCode;
    const own = records.organizations.filter((o) =>
      list === 'markets' ? o.marketCode === market : o.code === code,
    );
    const dates = [...own, ...records.markets.filter((m) => m.code === market)].map(
      ({ closedOn }) => closedOn,
    );
    return dates.every((date) => date === null);
  }
  return true;
}

type Facts = ReturnType<typeof allFacts>;

/** Whether a fact that was `before` may become `after` when more is known. */
function refines(before: FactValue, after: FactValue): boolean {
  if (before === null) return true;
  if (!isInterval(before)) return JSON.stringify(after) === JSON.stringify(before);
  if (typeof after === 'number') return before.lo <= after && (before.hi === null || after <= before.hi);
  if (after === null || !isInterval(after)) return false;
  return before.lo <= after.lo && (before.hi === null || (after.hi !== null && after.hi <= before.hi));
}

/** The facts that a filling changes though they were decided, or widens. */
function contradicted(before: Facts, after: Facts): string[] {
  return [...before]
    .filter(([name]) => !LOOKS_AT_RECORD.test(name))
    .filter(([name, { value }]) => !refines(value, after.get(name)?.value ?? null))
    .map(([name, { value }]) => `${name}: ${show(value)}, then ${show(after.get(name)?.value ?? null)}`);
}

const show = (value: unknown): string => JSON.stringify(value);

const unknownFields = (records: RegistryRecords): EmptyField[] =>
  emptyFields(records).filter(({ pointer }) => !NULL_IS_A_VALUE.test(pointer));

/** A registry and some of its unknown fields in some order, each with a legal value. */
const withFillings = arbitraryRegistry.chain((registry) => {
  const fields = unknownFields(registry);
  return fc.tuple(
    fc.constant(registry),
    fc
      .shuffledSubarray(fields, { maxLength: 20 })
      .chain((order) =>
        fc.tuple(
          ...order.map(({ pointer, shape }) => legalValue(shape).map((value) => ({ pointer, value }))),
        ),
      ),
  );
});

describe('knowing more', () => {
  it('never changes what was decided, and only narrows what was not', () => {
    fc.assert(
      fc.property(withFillings, ([registry, fillings]) => {
        let records = registry;
        let facts = allFacts(records);
        for (const { pointer, value } of fillings) {
          if (!isNewKnowledge(records, pointer, value)) continue;
          const before = facts;
          records = withField(records, pointer, value);
          facts = allFacts(records);
          expect({ pointer, value, contradicted: contradicted(before, facts) }).toEqual({
            pointer,
            value,
            contradicted: [],
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
