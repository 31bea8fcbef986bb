import { describe, expect, it } from '@jest/globals';
import { checkReferences } from './check-references.js';
import { aSnapshot, brief, caseCity, readSnapshot, retaining, withValue } from './snapshot.fixture.js';

const REFERENCES = [
  '/markets/0/townCode',
  '/markets/0/instructorCodes/0',
  '/organizations/0/townCode',
  '/organizations/0/marketCode',
  '/members/0/organizationCode',
  '/members/0/branchCode',
  '/branches/0/townCode',
  '/branches/0/marketCode',
  '/branches/0/unitCodes/0',
  '/branches/0/hostCode',
  '/branches/0/superiorCode',
  '/branches/0/guidanceCode',
  '/organizers/0/marketCode',
  '/evidence/0/marketCode',
  '/ledgers/0/townCode',
  '/activities/0/branchCode',
  '/marketLinks/0/marketCode',
];

describe('checkReferences', () => {
  it.each([1, 2] as const)('finds nothing wrong in conformance city %d', (number) => {
    expect(checkReferences(readSnapshot(caseCity(number)))).toEqual([]);
  });

  it.each(REFERENCES)('finds that %s leads nowhere', (pointer) => {
    const problems = checkReferences(readSnapshot(withValue(aSnapshot(), pointer, 'nowhere')));
    expect(brief(problems)).toEqual([`${pointer} dangling_reference`]);
  });

  it('lets a superior be a branch, but a member no member of a general branch', () => {
    expect(checkReferences(readSnapshot(withValue(aSnapshot(), '/branches/0/superiorCode', 'B1')))).toEqual(
      [],
    );
    expect(
      brief(checkReferences(readSnapshot(withValue(aSnapshot(), '/members/0/branchCode', 'GB1')))),
    ).toEqual(['/members/0/branchCode dangling_reference']);
  });

  it('does not count a reference to a refused row as dangling', () => {
    expect(checkReferences(readSnapshot(withValue(aSnapshot(), '/towns/0/lat', 91)))).toEqual([]);
  });

  it('looks at the references of refused rows too', () => {
    const json = withValue(withValue(aSnapshot(), '/markets/0/lat', 91), '/markets/0/townCode', 'nowhere');
    expect(brief(checkReferences(readSnapshot(json)))).toEqual(['/markets/0/townCode dangling_reference']);
  });

  it('lets a record name what the registry keeps of other towns', () => {
    const json = ['/branches/0/unitCodes/0', '/branches/0/hostCode'].reduce(
      (spoilt, pointer) => withValue(spoilt, pointer, 'kept'),
      withValue(aSnapshot(), '/branches/0/superiorCode', 'GB-kept'),
    );
    const retained = retaining({ organizations: ['kept'], branches: ['GB-kept'] });
    expect(checkReferences(readSnapshot(json), retained)).toEqual([]);
  });

  it('refuses a record that belongs to a town outside the snapshot', () => {
    const json = withValue(aSnapshot(), '/ledgers/0/townCode', 'T-kept');
    expect(brief(checkReferences(readSnapshot(json), retaining({ towns: ['T-kept'] })))).toEqual([
      '/ledgers/0/townCode outside_snapshot',
    ]);
  });

  it('refuses a code that a record outside the snapshot has', () => {
    const retained = retaining({ organizations: ['O1'], branches: ['GB1'] });
    expect(brief(checkReferences(readSnapshot(aSnapshot()), retained))).toEqual([
      '/towns/0/generalBranch/code code_taken',
      '/organizations/0/code code_taken',
    ]);
  });

  it('refuses to drop a record that is named from outside the snapshot', () => {
    const retained = retaining({}, [
      { list: 'organizations', code: 'O1', from: 'branches/B9' },
      { list: 'branches', code: 'GB1', from: 'branches/B9' },
      { list: 'organizations', code: 'O9', from: 'branches/B9' },
    ]);
    const problems = checkReferences(readSnapshot(aSnapshot()), retained);
    expect(problems).toMatchObject([
      { pointer: '/organizations', code: 'still_referenced', list: 'organizations' },
    ]);
    expect(problems[0]?.message.en).toContain('O9');
    expect(problems[0]?.message.zh).toContain('branches/B9');
  });
});
