import { describe, expect, it } from '@jest/globals';
import { namedTowns, parseSnapshot } from './parse-snapshot.js';
import { aSnapshot, brief, caseCity, type Json, readSnapshot, withValue } from './snapshot.fixture.js';

const problemsOf = (json: unknown): string[] => brief(parseSnapshot(json).problems);
const problemsWith = (pointer: string, value: unknown): string[] =>
  problemsOf(withValue(aSnapshot(), pointer, value));

describe('parseSnapshot: what is fine', () => {
  it('reads a value in every field without a problem', () => {
    expect(problemsOf(aSnapshot())).toEqual([]);
  });

  it.each([1, 2] as const)('reads conformance city %d without a problem, row for row', (number) => {
    const city = caseCity(number);
    const parsed = readSnapshot(city);
    expect(parsed.problems).toEqual([]);
    expect(parsed.rejected).toEqual([]);
    for (const [list, records] of Object.entries(parsed.records)) {
      expect(records).toHaveLength((city[list] as unknown[]).length);
    }
    expect(parsed.asOf).toBe(city['asOf']);
    expect(parsed.city).toEqual(city['city']);
  });

  it('gives the same records when its own records are read again', () => {
    const once = readSnapshot(caseCity(2)).records;
    expect(readSnapshot({ ...caseCity(2), ...once }).records).toEqual(once);
  });

  it.each([undefined, null, ''])('reads %j as an empty cell', (empty) => {
    const spoilt = [
      '/markets/0/name',
      '/markets/0/operatorCount',
      '/markets/0/instructorCodes',
      '/towns/0/generalBranch',
      '/branches/0/committee',
      '/branches/0/secretary/since',
      '/evidence/0/attributes/seats',
      '/evidence/1/attributes/systems',
      '/activities/0/carriers',
      '/ledgers',
    ].reduce((json, pointer) => withValue(json, pointer, empty), aSnapshot());
    const { records, problems } = readSnapshot(spoilt);
    expect(problems).toEqual([]);
    expect(records.markets[0]).toMatchObject({ name: null, operatorCount: null, instructorCodes: [] });
    expect(records.towns[0]?.generalBranch).toBeNull();
    expect(records.branches[0]).toMatchObject({
      committee: { size: null, deputies: null, electedOn: null, termYears: null, extensionApprovedTo: null },
      secretary: { since: null, partyYears: 10 },
    });
    expect(Object.keys(records.evidence[0]?.attributes ?? {})).not.toContain('seats');
    expect(records.evidence[1]?.attributes).toEqual({});
    expect(records.activities[0]?.carriers).toEqual([]);
    expect(records.ledgers).toEqual([]);
  });

  it.each(['association', 'trust-company'])('lets an organization of kind %s be without a market', (kind) => {
    const json = withValue(
      withValue(aSnapshot(), '/organizations/0/kind', kind),
      '/organizations/0/marketCode',
      null,
    );
    expect(problemsOf(json)).toEqual([]);
  });

  it.each([
    ['/markets/0/lat', -90],
    ['/markets/0/lat', 90],
    ['/markets/0/lon', -180],
    ['/markets/0/lon', 180],
    ['/markets/0/operatorCount', 0],
    ['/marketLinks/0/pledgeSignedShare', 0],
    ['/marketLinks/0/pledgeSignedShare', 1],
    ['/asOf', '2024-02-29'],
    ['/towns/0/name', '镇'.repeat(200)],
    ['/towns/0/name', '𠮷'.repeat(200)],
    ['/activities/0/theme', '题'.repeat(500)],
    ['/activities/0/theme', '一\n二'],
    ['/instructors/0/code', `A-z_0.9${'x'.repeat(57)}`],
    ['/branches/0/superiorCode', 'ext:bureau-7.party'],
    ['/evidence/1/attributes/systems', []],
  ])('accepts %s = %j', (pointer, value) => {
    expect(problemsWith(pointer, value).filter((problem) => !problem.includes('reference'))).toEqual([]);
  });

  it('reads -0 as 0', () => {
    const { records } = readSnapshot(withValue(aSnapshot(), '/markets/0/lat', -0));
    expect(Object.is(records.markets[0]?.lat, 0)).toBe(true);
  });
});

describe('parseSnapshot: the head', () => {
  it.each([
    ['a number', 7],
    ['null', null],
    ['a list', []],
    ['text', 'registry-snapshot/1'],
    ['nothing', undefined],
  ])('refuses %s as a document', (_name, json) => {
    expect(parseSnapshot(json).fatal).toBe(true);
    expect(problemsOf(json)).toEqual([' wrong_type']);
  });

  it.each<[string, unknown, string]>([
    ['/schema', undefined, 'required'],
    ['/schema', 'registry-snapshot/2', 'unknown_value'],
    ['/asOf', undefined, 'required'],
    ['/asOf', '2024-02-30', 'impossible_date'],
    ['/city', null, 'required'],
    ['/city', 'C', 'wrong_type'],
    ['/city/code', undefined, 'required'],
    ['/city/name', 7, 'wrong_type'],
    ['/city/mayor', 'x', 'unknown_field'],
    ['/members', {}, 'wrong_type'],
    ['/extra', [], 'unknown_field'],
  ])('cannot be used when %s is %j', (pointer, value, code) => {
    const parsed = parseSnapshot(withValue(aSnapshot(), pointer, value));
    expect(parsed.fatal).toBe(true);
    expect(parsed.problems).toMatchObject([{ pointer, code }]);
  });

  it('still reports the problems of the rows', () => {
    const json = withValue(withValue(aSnapshot(), '/asOf', null), '/towns/0/lat', 91);
    expect(problemsOf(json)).toEqual(['/asOf required', '/towns/0/lat out_of_range']);
  });
});

describe('parseSnapshot: codes used twice', () => {
  const twice = (list: string, change: Json = {}): Json => {
    const json = aSnapshot();
    const rows = json[list] as Json[];
    return { ...json, [list]: [...rows, { ...rows[0], ...change }] };
  };

  it.each([
    'markets',
    'organizations',
    'members',
    'branches',
    'instructors',
    'organizers',
    'ledgers',
    'activities',
  ])('refuses the later of two %s', (list) => {
    expect(problemsOf(twice(list))).toEqual([`/${list}/1/code duplicate_code`]);
  });

  it('refuses a second row of links for a market', () => {
    expect(problemsOf(twice('marketLinks'))).toEqual(['/marketLinks/1/marketCode duplicate_code']);
  });

  it('tells codes apart by code point', () => {
    expect(problemsOf(twice('instructors', { code: 'i1' }))).toEqual([]);
  });

  it('keeps the general branches and the branches in one list of codes', () => {
    expect(problemsWith('/branches/0/code', 'GB1')).toEqual(['/branches/0/code duplicate_code']);
    expect(problemsOf(twice('towns', { code: 'T2' }))).toEqual([
      '/towns/1/generalBranch/code duplicate_code',
    ]);
  });

  it('lets codes of other lists be the same', () => {
    expect(problemsWith('/instructors/0/code', 'T1')).toEqual([]);
  });
});

describe('parseSnapshot: refused rows', () => {
  it('are given back with their place and their problems, and are no records', () => {
    const parsed = readSnapshot(withValue(aSnapshot(), '/markets/0/lat', 91));
    expect(parsed.records.markets).toEqual([]);
    expect(parsed.rejected).toMatchObject([
      { list: 'markets', index: 0, row: { code: 'M1', lat: '***' }, problems: [{ code: 'out_of_range' }] },
    ]);
  });

  it('still name their town', () => {
    expect(namedTowns(readSnapshot(withValue(aSnapshot(), '/towns/0/lat', 91)))).toEqual(['T1']);
    expect(namedTowns(readSnapshot(withValue(aSnapshot(), '/towns/0/code', 'a b')))).toEqual([]);
  });

  it('keep no refused value of a member, which may be a name or a phone number', () => {
    const json = withValue(withValue(aSnapshot(), '/members/0/phone', '138'), '/members/0/code', '张三');
    expect(readSnapshot(json).rejected).toMatchObject([
      { list: 'members', row: { code: '***', phone: '***', organizationCode: 'O1' } },
    ]);
    expect(readSnapshot(withValue(aSnapshot(), '/members/0', '张三')).rejected).toMatchObject([
      { row: '***' },
    ]);
  });
});

describe('parseSnapshot: a snapshot that is nothing but problems', () => {
  it('is cut off, so that a small request cannot fill the memory', () => {
    const json = { ...aSnapshot(), members: Array.from({ length: 200_000 }, () => ({})) };
    const parsed = parseSnapshot(json);
    expect(parsed).toMatchObject({ fatal: true });
    expect(parsed.problems.length).toBeLessThanOrEqual(10_001);
    expect(parsed.problems[0]).toMatchObject({ pointer: '', code: 'too_many_problems' });
  });

  it('names only the first of very many fields that the format does not know', () => {
    const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x${i}`, 1]));
    const members = [{ ...(aSnapshot()['members'] as Json[])[0], ...unknown }];
    const { problems } = parseSnapshot({ ...aSnapshot(), members });
    expect(problems.filter(({ code }) => code === 'unknown_field')).toHaveLength(50);
  });
});
