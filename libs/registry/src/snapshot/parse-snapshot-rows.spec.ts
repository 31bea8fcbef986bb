import { describe, expect, it } from '@jest/globals';
import { parseSnapshot } from './parse-snapshot.js';
import { aSnapshot, brief, type Json, withValue } from './snapshot.fixture.js';

const problemsOf = (json: unknown): string[] => brief(parseSnapshot(json).problems);
const problemsWith = (pointer: string, value: unknown): string[] =>
  problemsOf(withValue(aSnapshot(), pointer, value));

describe('parseSnapshot: the rows', () => {
  it.each<[string, unknown, string]>([
    ['/towns/0', null, 'wrong_type'],
    ['/towns/0', [], 'wrong_type'],
    ['/towns/0/code', undefined, 'required'],
    ['/towns/0/code', 'a b', 'invalid_code'],
    ['/towns/0/code', '镇', 'invalid_code'],
    ['/towns/0/code', 'x'.repeat(65), 'invalid_code'],
    ['/towns/0/code', 441900, 'wrong_type'],
    ['/towns/0/lat', 90.001, 'out_of_range'],
    ['/towns/0/lat', -91, 'out_of_range'],
    ['/towns/0/lat', Infinity, 'out_of_range'],
    ['/towns/0/lon', 180.5, 'out_of_range'],
    ['/towns/0/lon', '113', 'wrong_type'],
    ['/towns/0/name', '镇'.repeat(201), 'too_long'],
    ['/towns/0/name', 'a\u0000b', 'invalid_text'],
    ['/towns/0/name', 'a\ud800b', 'invalid_text'],
    ['/activities/0/theme', '题'.repeat(501), 'too_long'],
    ['/markets/0/name', '联系人：张三', 'personal_data_suspected'],
    ['/markets/0/category', '陈先生', 'personal_data_suspected'],
    ['/organizations/0/name', '五金店 13800138000', 'personal_data_suspected'],
    ['/organizations/0/industry', '0769-22831234', 'personal_data_suspected'],
    ['/activities/0/theme', '证号 110105491231002', 'personal_data_suspected'],
    ['/members/0/code', '11010519491231002X', 'personal_data_suspected'],
    ['/markets/0/townCode', null, 'required'],
    ['/markets/0/status', 'opened', 'unknown_value'],
    ['/markets/0/status', 'Open', 'unknown_value'],
    ['/markets/0/openedOn', '2024-02-30', 'impossible_date'],
    ['/markets/0/openedOn', '2023-02-29', 'impossible_date'],
    ['/markets/0/openedOn', '2024-13-01', 'impossible_date'],
    ['/markets/0/openedOn', '1799-12-31', 'out_of_range'],
    ['/markets/0/openedOn', '3000-01-01', 'out_of_range'],
    ['/markets/0/openedOn', '0000-01-01', 'impossible_date'],
    ['/markets/0/openedOn', '2024-1-1', 'invalid_date'],
    ['/markets/0/openedOn', '2024-01-01T00:00:00Z', 'invalid_date'],
    ['/markets/0/openedOn', 20240101, 'wrong_type'],
    ['/markets/0/operatorCount', -1, 'out_of_range'],
    ['/markets/0/operatorCount', 1.5, 'not_an_integer'],
    ['/markets/0/operatorCount', 1e10, 'out_of_range'],
    ['/markets/0/operatorCount', '10', 'wrong_type'],
    ['/markets/0/demonstrationCandidate', 1, 'wrong_type'],
    ['/markets/0/instructorCodes', 'I1', 'wrong_type'],
    ['/organizations/0/kind', '', 'required'],
    ['/organizations/0/marketCode', null, 'required'],
    ['/members/0/organizationCode', undefined, 'required'],
    ['/members/0/phone', '1', 'unknown_field'],
    ['/members/0/phone', null, 'unknown_field'],
    ['/branches/0/formation', null, 'required'],
    ['/branches/0/superiorCode', 'ext:', 'invalid_code'],
    ['/branches/0/hostCode', 'ext:O1', 'invalid_code'],
    ['/branches/0/committee', [], 'wrong_type'],
    ['/branches/0/committee/size', 2.5, 'not_an_integer'],
    ['/branches/0/committee/chair', 'x', 'unknown_field'],
    ['/branches/0/secretary/trainedOn', '2023-04-31', 'impossible_date'],
    ['/towns/0/generalBranch/code', null, 'required'],
    ['/organizers/0/marketCode', null, 'required'],
    ['/evidence/0/standard', null, 'required'],
    ['/evidence/0/marketCode', null, 'required'],
    ['/evidence/0/attributes', [], 'wrong_type'],
    ['/evidence/0/attributes/areaSqm', -0.5, 'out_of_range'],
    ['/evidence/0/attributes/areaSqm', 13800138000, 'personal_data_suspected'],
    ['/evidence/0/attributes/seats', 1.5, 'not_an_integer'],
    ['/evidence/0/attributes/partyFlag', 'yes', 'wrong_type'],
    ['/evidence/0/attributes/systems', ['dues'], 'unknown_field'],
    ['/evidence/2/attributes/updatedOn', '2024-02-30', 'impossible_date'],
    ['/ledgers/0/kind', null, 'required'],
    ['/ledgers/0/townCode', null, 'required'],
    ['/activities/0/kind', null, 'required'],
    ['/activities/0/branchCode', null, 'required'],
    ['/marketLinks/0/marketCode', null, 'required'],
    ['/marketLinks/0/pledgeSignedShare', 1.01, 'out_of_range'],
    ['/marketLinks/0/pledgeSignedShare', 80, 'out_of_range'],
  ])('refuses %s = %j as %3$s', (pointer, value, code) => {
    expect(problemsWith(pointer, value)).toEqual([`${pointer} ${code}`]);
  });

  it('repeats no name of a field that is a number of a person', () => {
    expect(problemsWith('/members/0/13800138000', 'x')).toEqual(['/members/0/*** unknown_field']);
  });

  it.each<[string, unknown[], string]>([
    ['/markets/0/instructorCodes', ['I1', 5], '/markets/0/instructorCodes/1 wrong_type'],
    ['/markets/0/instructorCodes', ['I1', ''], '/markets/0/instructorCodes/1 invalid_code'],
    ['/markets/0/instructorCodes', ['I1', 'I1'], '/markets/0/instructorCodes/1 duplicate_code'],
    ['/branches/0/unitCodes', ['O1', 'O2', 'O1'], '/branches/0/unitCodes/2 duplicate_code'],
    ['/activities/0/carriers', [null], '/activities/0/carriers/0 wrong_type'],
    ['/activities/0/carriers', ['star'], '/activities/0/carriers/0 unknown_value'],
    ['/towns/0/generalBranch/subBranches', ['x'], '/towns/0/generalBranch/subBranches/0 unknown_value'],
    ['/evidence/1/attributes/systems', [''], '/evidence/1/attributes/systems/0 required'],
    ['/evidence/1/attributes/systems', ['x'.repeat(65)], '/evidence/1/attributes/systems/0 too_long'],
  ])('names the item of %s = %j that is wrong', (pointer, value, problem) => {
    expect(problemsWith(pointer, value)).toEqual([problem]);
  });

  it('reports every problem of a row', () => {
    const json = ['/markets/0/lat', '/markets/0/status', '/markets/0/code'].reduce<Json>(
      (spoilt, pointer) => withValue(spoilt, pointer, []),
      aSnapshot(),
    );
    expect(problemsOf(json)).toEqual([
      '/markets/0/code wrong_type',
      '/markets/0/lat wrong_type',
      '/markets/0/status wrong_type',
    ]);
  });

  it('escapes the name of an unknown field in its pointer', () => {
    expect(problemsWith('/towns/0', { code: 'T1', 'a/b~c': 1 })).toEqual(['/towns/0/a~1b~0c unknown_field']);
    expect(problemsWith('/towns/0', JSON.parse('{"code":"T1","__proto__":1,"\\u0000":1}'))).toEqual([
      '/towns/0/__proto__ unknown_field',
      '/towns/0/\uFFFD unknown_field',
    ]);
  });

  it('is not fooled by a standard that is a property of every object', () => {
    expect(problemsWith('/evidence/0/standard', 'constructor')).toEqual([
      '/evidence/0/standard unknown_value',
    ]);
  });

  it('stops reading a list with very many faults', () => {
    const codes = Array.from({ length: 300_000 }, () => 1);
    expect(problemsWith('/branches/0/unitCodes', codes)).toHaveLength(1_000);
  });

  it('says in both languages which field is wrong and what to do, without quoting the value', () => {
    const { problems } = parseSnapshot(withValue(aSnapshot(), '/members/0/status', '张三'));
    expect(problems).toEqual([
      {
        pointer: '/members/0/status',
        code: 'unknown_value',
        message: {
          zh: '党员状态（status）：不是可用的值，请改为：full、probationary。',
          en: 'status: no known value; use one of: full, probationary.',
        },
        list: 'members',
        index: 0,
      },
    ]);
  });
});
