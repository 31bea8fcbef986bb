import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allFacts } from '../facts/all-facts.fixture.js';
import { arbitraryRegistry } from '../facts/arbitrary-registry.fixture.js';
import type { RegistryRecords } from '../records.js';
import { rosterCodes, rosterText, tallyOf } from './cell-roster.js';
import { foldRecords } from './fold-records.fixture.js';
import { representativeCode, representatives } from './representative.js';

/** Registries in which every organization has two look-alikes, of other dates, that nobody names. */
const withLookAlikes = arbitraryRegistry.map((records): RegistryRecords => ({
  ...records,
  organizations: records.organizations.flatMap((each) => [
    each,
    { ...each, code: `${each.code}-a`, openedOn: null, closedOn: '2024-02-01', lon: null, industry: null },
    { ...each, code: `${each.code}-b`, townCode: 't1', name: 'another', openedOn: '2030-01-01' },
  ]),
}));

describe('counting plain organizations instead of looking at each', () => {
  it('gives every fact of every plain organization, and what it misses, from its representative', () => {
    let compared = 0;
    fc.assert(
      fc.property(withLookAlikes, (registry) => {
        const { rosters, plain } = foldRecords(registry);
        const each = allFacts(registry);
        const organizations = [...registry.organizations, ...rosters.flatMap(representatives)];
        const standing = allFacts({ ...registry, organizations });
        for (const { organization, place } of plain) {
          const { code, kind, status } = organization;
          if (status === null) throw new Error('A plain organization has a status.');
          const standIn = representativeCode(place, { kind, status });
          for (const [name, known] of each) {
            if (!name.startsWith('organization.') || !name.endsWith(` of ${code}`)) continue;
            const stands = standing.get(`${name.slice(0, -code.length)}${standIn}`);
            expect([name, stands?.value, stands?.missing]).toEqual([name, known.value, known.missing]);
            compared += 1;
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('changes no fact of anybody else', () => {
    fc.assert(
      fc.property(withLookAlikes, (registry) => {
        const { records, rosters } = foldRecords(registry);
        const whole = allFacts(registry);
        for (const [name, known] of allFacts(records, {}, rosters)) {
          const { value, missing } = whole.get(name) ?? {};
          expect([name, known.value, known.missing]).toEqual([name, value, missing]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the text of a roster', () => {
  const organizations = fc.uniqueArray(
    fc.record({
      code: fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/),
      kind: fc.constantFrom('enterprise' as const, 'association' as const),
      status: fc.constantFrom('open' as const, 'closed' as const),
    }),
    { selector: ({ code }) => code },
  );

  it('holds every code under its profile, whatever the order', () => {
    fc.assert(
      fc.property(organizations, (plain) => {
        const text = rosterText(plain);
        expect(rosterText([...plain].reverse())).toBe(text);
        const held = rosterCodes(text).flatMap(({ kind, status, codes }) =>
          codes.map((code) => ({ code, kind, status })),
        );
        const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
        expect(held.sort(byCode)).toEqual([...plain].sort(byCode));
        expect(tallyOf(plain)).toEqual(
          rosterCodes(text).map(({ kind, status, codes }) => ({ kind, status, number: codes.length })),
        );
      }),
    );
  });
});
