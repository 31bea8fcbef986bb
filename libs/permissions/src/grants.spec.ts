import { describe, expect, it } from '@jest/globals';
import { rolesWith } from './ability.js';
import { DUTIES, dutyOf } from './duties.js';
import { GRANTS } from './grants.js';
import { PERMISSIONS, type Permission } from './resources.js';
import { mayNameMarkets, OWNER, ROLES } from './roles.js';
import { seesSmallCounts } from './small-counts.js';

/** Of each pair, no role may have both: whoever does one is watched, or followed, by whoever does the other. */
const SEPARATE: readonly (readonly [Permission, Permission])[] = [
  ['keep AccessKey', 'read AuditLog'],
  ['keep AccessKey', 'work Task'],
  ['keep AccessKey', 'decide Task'],
  ['keep AccessKey', 'decide Waiver'],
  ['keep AccessKey', 'decide HeldTask'],
  ['keep AccessKey', 'run Import'],
  ['keep AccessKey', 'approve Rule'],
  ...(
    [
      'read AuditLog',
      'work Task',
      'decide Task',
      'decide Waiver',
      'decide HeldTask',
      'run Import',
      'approve Rule',
    ] as const
  ).map((other): readonly [Permission, Permission] => ['keep Account', other]),
  ['draft Rule', 'approve Rule'],
  ['decide Waiver', 'approve Rule'],
];

describe.each(DUTIES)('all roles on the side of %s together', (duty) => {
  const together = new Set(ROLES.filter((role) => dutyOf(role) === duty).flatMap((role) => GRANTS[role]));

  it.each(SEPARATE)('have not both of %s and %s, one after the other', (one, other) => {
    expect(together.size).toBeGreaterThan(0);
    expect(together.has(one) && together.has(other)).toBe(false);
  });
});

/** What changes nothing but what it leaves in the audit log. */
const LOOKS = /^(read|export|check|evaluate) /;

describe.each(ROLES)('the role %s', (role) => {
  it.each(SEPARATE)('has not both of %s and %s', (one, other) => {
    expect(GRANTS[role].includes(one) && GRANTS[role].includes(other)).toBe(false);
  });

  it('names each permission once', () => {
    expect([...new Set(GRANTS[role])]).toEqual(GRANTS[role]);
  });
});

describe('the grants', () => {
  it('let an auditor change nothing', () => {
    expect(GRANTS.auditor.filter((permission) => !LOOKS.test(permission))).toEqual([]);
  });

  it('let whoever reads markets read what the pages about markets and towns hold', () => {
    for (const permission of [
      ...(['read Finding', 'read Task', 'read Verdict', 'evaluate Market', 'read Town'] as const),
    ])
      expect(rolesWith(permission)).toEqual(rolesWith('read Market'));
  });

  it('show what was sent of refused rows to those alone who import and see what the registry holds', () => {
    expect(rolesWith('read RefusedRow')).toEqual(['city-supervisor']);
    for (const role of rolesWith('read RefusedRow'))
      expect(GRANTS[role]).toEqual(
        expect.arrayContaining(['run Import', 'export Registry', 'read SmallCount']),
      );
  });

  it('let nobody but an auditor read the audit log', () => {
    expect(rolesWith('read AuditLog')).toEqual(['auditor']);
    expect(rolesWith('export AuditLog')).toEqual(['auditor']);
  });

  it('show what is known of members’ markets to nobody who only runs the machines', () => {
    for (const permission of ['read Market', 'read Finding', 'read Task', 'read Verdict'] as const) {
      expect(rolesWith(permission)).not.toContain('operator');
      expect(rolesWith(permission)).not.toContain('administrator');
    }
  });

  it('show small numbers of members to those alone who work on the cases of towns', () => {
    const working = ROLES.filter((role) => GRANTS[role].includes('work Task'));
    expect(rolesWith('read SmallCount')).toEqual(working);
    expect(ROLES.filter((role) => seesSmallCounts({ role, towns: ['t1'], markets: null }))).toEqual(working);
    const ofMarkets = working.filter(mayNameMarkets);
    expect(ofMarkets.every((role) => seesSmallCounts({ role, towns: ['t1'], markets: ['m1'] }))).toBe(true);
  });

  it('show small numbers of all towns to nobody but who enters the records of all', () => {
    expect(rolesWith('run Import')).toEqual(['city-supervisor']);
    expect(ROLES.filter((role) => seesSmallCounts({ role, towns: null, markets: null }))).toEqual([
      'city-supervisor',
    ]);
    expect(seesSmallCounts({ role: OWNER, towns: null, markets: null })).toBe(true);
  });

  it('show the names of towns to who reads of them, and to who makes accounts for them', () => {
    const makers = rolesWith('keep Account');
    expect(new Set(rolesWith('read TownName'))).toEqual(new Set([...rolesWith('read Market'), ...makers]));
    expect(rolesWith('read Market').some((role) => makers.includes(role))).toBe(false);
  });

  it('leave nothing that no account could do', () => {
    expect(PERMISSIONS.filter((permission) => rolesWith(permission).length === 0)).toEqual([]);
  });

  it('give the key to the machine room everything', () => {
    expect(GRANTS[OWNER]).toEqual(PERMISSIONS);
  });
});
