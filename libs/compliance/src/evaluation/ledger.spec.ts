import { describe, expect, it } from '@jest/globals';
import { rosterText, type OrganizationProfile } from '@hongzhu/registry';
import { VERDICTS } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import { countLedger, decodeLedger, type LedgerText } from './decode-ledger.js';
import { LedgerEncoder } from './ledger-encoder.js';
import type { Letters } from './ledger-form.js';
import { LETTERS } from './outcome-letters.js';
import type { Outcome, SubjectVerdict } from './subject-verdict.js';
import { legendText, type LegendRule, type VerdictLegend } from './verdict-legend.js';

/** The verdicts on organizations of one profile: so many alike, each with the verdicts of one of them. */
interface ProfileVerdicts extends OrganizationProfile {
  readonly number: number;
  readonly verdicts: readonly SubjectVerdict[];
}

/** The letters of these verdicts on one organization, by a legend of rules about organizations. */
function lettersOf(verdicts: readonly SubjectVerdict[], legend: VerdictLegend): Letters {
  const [letters, m, g]: [string[], Record<string, readonly string[]>, Record<string, string>] = [[], {}, {}];
  for (const { ruleId, verdict, missing, graceEndsOn } of verdicts) {
    const place = legend.findIndex((rule) => rule.ruleId === ruleId);
    letters[place] = LETTERS[verdict];
    if (missing.length > 0) m[place] = missing;
    if (graceEndsOn !== null) g[place] = graceEndsOn;
  }
  const [hasMissing, hasGrace] = [Object.keys(m).length > 0, Object.keys(g).length > 0];
  return { o: letters.join(''), ...(hasMissing && { m }), ...(hasGrace && { g }) };
}

const encodeLedger = (
  verdicts: readonly SubjectVerdict[],
  profiles: readonly ProfileVerdicts[],
  legend: VerdictLegend,
): string => {
  const codes = [...new Set(verdicts.map(({ subject }) => subject.code))];
  const on = (code: string) => verdicts.filter(({ subject }) => subject.code === code);
  return new LedgerEncoder(legend).encode(
    codes.map((code) => ['organization', code, lettersOf(on(code), legend)]),
    profiles.map(({ kind, status, number, verdicts: of }) => [kind, status, number, lettersOf(of, legend)]),
  );
};

const CELL = { type: 'market' as const, code: 'M1' };
const MAX_SUBJECTS = 6;

const verdictOn = (rule: LegendRule, code: string, verdict: Outcome): SubjectVerdict => ({
  ...{ ruleId: rule.ruleId, ruleSetId: rule.ruleSetId, severity: rule.severity, marketCode: 'M1', verdict },
  subject: { type: rule.subjectType, code },
  missing: verdict === 'insufficient_data' ? [`/markets/M1/${rule.ruleId}`] : [],
  graceEndsOn: verdict === 'in_grace' ? '2026-01-31' : null,
});

const code = fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/);

/** Every rule of a legend decided for every organization, some of them plain and alike by profile. */
const ledgers = fc
  .record({
    codes: fc.uniqueArray(code, { maxLength: MAX_SUBJECTS }),
    plain: fc.integer({ min: 0, max: MAX_SUBJECTS }),
    rules: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,10}$/), { minLength: 1, maxLength: 5 }),
    outcomes: fc.array(fc.constantFrom<Outcome>(...VERDICTS, 'error'), { minLength: 40, maxLength: 40 }),
  })
  .map(({ codes, plain, rules, outcomes }) => {
    const legend = [...rules].sort().map((ruleId): LegendRule => ({
      ...{ ruleId, ruleSetId: 'a-set', severity: 'low', subjectType: 'organization' },
    }));
    const outcome = (rule: number, subject: number) => outcomes[rule * (MAX_SUBJECTS + 1) + subject]!;
    const on = (of: string, subject: number) =>
      legend.map((rule, r) => verdictOn(rule, of, outcome(r, subject)));
    const organizations = codes.map((each, i) => ({
      ...{ code: each, kind: 'enterprise' as const, status: i % 2 ? ('open' as const) : ('closed' as const) },
    }));
    const counted = organizations.slice(0, plain);
    const named = organizations.slice(plain).flatMap((each, i) => on(each.code, i + 2));
    const profiles = (['open', 'closed'] as const).flatMap((status, s) => {
      const number = counted.filter((each) => each.status === status).length;
      return number === 0 ? [] : [{ kind: 'enterprise' as const, status, number, verdicts: on('any', s) }];
    });
    const expected = [
      ...named,
      ...counted.flatMap((each) => on(each.code, each.status === 'open' ? 0 : 1)),
    ].sort((a, b) => {
      const [x, y] = [`${a.ruleId} ${a.subject.code}`, `${b.ruleId} ${b.subject.code}`];
      return x < y ? -1 : x > y ? 1 : 0;
    });
    return { legend, named, profiles, expected, roster: rosterText(counted) };
  });

type Ledger = typeof ledgers extends fc.Arbitrary<infer T> ? T : never;

const rowOf = ({ legend, named, profiles, roster }: Ledger): LedgerText => ({
  cell: CELL,
  verdicts: encodeLedger(named, profiles, legend),
  legend: legendText(legend),
  roster,
});

describe('the compact form of a ledger row', () => {
  it('gives back every verdict, by rule and subject, those on plain organizations too', () => {
    fc.assert(fc.property(ledgers, (ledger) => expect(decodeLedger(rowOf(ledger))).toEqual(ledger.expected)));
  });

  it('counts what it gives back', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const counts = new Map<Outcome, number>();
        for (const { verdict } of ledger.expected) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        expect(countLedger(rowOf(ledger))).toEqual(counts);
      }),
    );
  });

  it('is the same text whatever the order of the verdicts', () => {
    fc.assert(
      fc.property(ledgers, ({ legend, named, profiles }) => {
        const reversed = encodeLedger([...named].reverse(), [...profiles].reverse(), legend);
        expect(reversed).toBe(encodeLedger(named, profiles, legend));
      }),
    );
  });

  const RULE: LegendRule = { ruleId: 'a', ruleSetId: 's', severity: 'low', subjectType: 'organization' };

  it('refuses a cell in which a rule skipped a subject', () => {
    const legend = [RULE, { ...RULE, ruleId: 'b' }];
    expect(() => encodeLedger([verdictOn(RULE, 'O1', 'compliant')], [], legend)).toThrow(
      'Not every rule was decided once for organization/O1',
    );
  });

  it('says where a damaged text is damaged', () => {
    const row = { cell: CELL, legend: legendText([RULE]), roster: null };
    const damaged = JSON.stringify({ s: [['organization', 'O1', { o: 'x' }]] });
    expect(() => decodeLedger({ ...row, verdicts: damaged })).toThrow('market/M1 is damaged at a[O1]');
    expect(() => countLedger({ ...row, verdicts: damaged })).toThrow('market/M1 is damaged');
  });

  it('refuses a roster that has another number of organizations, or none', () => {
    const profile = { kind: 'enterprise', status: 'open', number: 2 } as const;
    const verdicts = encodeLedger(
      [],
      [{ ...profile, verdicts: [verdictOn(RULE, 'any', 'compliant')] }],
      [RULE],
    );
    const row = { cell: CELL, verdicts, legend: legendText([RULE]) };
    const roster = rosterText([{ code: 'O1', kind: 'enterprise', status: 'open' }]);
    expect(() => decodeLedger({ ...row, roster })).toThrow('is not the one its verdicts are of');
    expect(() => decodeLedger({ ...row, roster: null })).toThrow('is not kept');
  });
});

describe('a ledger row of before there were legends', () => {
  const rule = { ruleId: 'a', ruleSetId: 's', severity: 'low', subjectType: 'market' };
  const row = (outcomes: string): LedgerText => ({
    cell: CELL,
    verdicts: JSON.stringify({
      subjects: { market: ['M1', 'M2'] },
      rules: [
        { ...rule, outcomes, missing: { 1: ['/markets/M2/status'] }, graceEndsOn: { 0: '2026-01-31' } },
      ],
    }),
    ...{ legend: null, roster: null },
  });
  const verdict = { ruleId: 'a', ruleSetId: 's', severity: 'low', marketCode: 'M1' };

  it('is read as before', () => {
    expect(decodeLedger(row('gi'))).toEqual([
      {
        ...{ ...verdict, subject: { type: 'market', code: 'M1' }, verdict: 'in_grace', missing: [] },
        graceEndsOn: '2026-01-31',
      },
      {
        ...{ ...verdict, subject: { type: 'market', code: 'M2' }, verdict: 'insufficient_data' },
        ...{ missing: ['/markets/M2/status'], graceEndsOn: null },
      },
    ]);
    expect(countLedger(row('gi'))).toEqual(
      new Map([
        ['in_grace', 1],
        ['insufficient_data', 1],
      ]),
    );
  });

  it('says where it is damaged', () => {
    expect(() => decodeLedger(row('cx'))).toThrow('market/M1 is damaged at a[1]');
  });
});
