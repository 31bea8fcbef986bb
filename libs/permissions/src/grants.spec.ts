import { describe, expect, it } from '@jest/globals';
import { rolesWith } from './ability.js';
import { GRANTS } from './grants.js';
import { PERMISSIONS, type Permission } from './resources.js';
import { OWNER, ROLES } from './roles.js';

/** Of each pair, no role may have both: whoever does one is watched, or followed, by whoever does the other. */
const SEPARATE: readonly (readonly [Permission, Permission])[] = [
  ['keep AccessKey', 'read AuditLog'],
  ['keep AccessKey', 'work Task'],
  ['keep AccessKey', 'decide Task'],
  ['keep AccessKey', 'decide Waiver'],
  ['keep AccessKey', 'decide HeldTask'],
  ['keep AccessKey', 'run Import'],
  ['keep AccessKey', 'approve Rule'],
  ['draft Rule', 'approve Rule'],
  ['decide Waiver', 'approve Rule'],
];

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

  it('leave nothing that no account could do', () => {
    expect(PERMISSIONS.filter((permission) => rolesWith(permission).length === 0)).toEqual([]);
  });

  it('give the key to the machine room everything', () => {
    expect(GRANTS[OWNER]).toEqual(PERMISSIONS);
  });
});
