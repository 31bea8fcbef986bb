import { PERMISSIONS, type Permission } from './resources.js';
import { OWNER, type Role } from './roles.js';

/** What says nothing of anybody: the published method, the days that count, and how sweeps went. */
const COMMON = ['read Rule', 'read Calendar', 'read Sweep', 'read Certificate'] as const;

/** What is known of markets, in the towns of whoever looks. */
const FOUND = [
  'read TownName',
  'read Town',
  'read Market',
  'evaluate Market',
  'read Verdict',
  'read Finding',
  'read Task',
  'read Waiver',
  'read DataCorrection',
] as const;

/** Who works on a town's cases has to know how many members are missing; whoever else looks at them has not. */
const WORK = [...COMMON, ...FOUND, 'read SmallCount', 'run Evaluation', 'work Task', 'ask Waiver'] as const;
const DECIDE = [...WORK, 'decide Task', 'decide Waiver', 'decide DataCorrection'] as const;

/** The one definition of who may do what. What is not here may not be done. */
export const GRANTS: Readonly<Record<Role | typeof OWNER, readonly Permission[]>> = {
  administrator: [
    ...COMMON,
    'read AccessKey',
    'keep AccessKey',
    'read Account',
    'keep Account',
    'read TownName',
    'read Webhook',
    'keep Calendar',
  ],
  auditor: [
    ...COMMON,
    ...FOUND,
    'check Certificate',
    'read AuditLog',
    'export AuditLog',
    'read AccessKey',
    'read Account',
    'read Import',
    'read SweepDetail',
    'read Webhook',
  ],
  'city-supervisor': [
    ...DECIDE,
    'check Certificate',
    'keep Calendar',
    'read SweepDetail',
    'decide HeldTask',
    'read Import',
    'run Import',
    'read RefusedRow',
    'export Registry',
    'run Sweep',
    'run TownSweep',
    'read Event',
    'read Webhook',
    'keep Webhook',
    'replay Webhook',
  ],
  'town-supervisor': [...DECIDE, 'export Registry', 'run TownSweep'],
  'rule-author': [...COMMON, ...FOUND, 'run Evaluation', 'draft Rule'],
  'rule-approver': [...COMMON, ...FOUND, 'run Evaluation', 'approve Rule'],
  instructor: WORK,
  'case-tool': [...WORK, 'read Event'],
  operator: [
    ...COMMON,
    'check Certificate',
    'run Sweep',
    'run TownSweep',
    'read Import',
    'read SweepDetail',
    'read Webhook',
    'replay Webhook',
    'read Metrics',
    'read Queue',
  ],
  [OWNER]: PERMISSIONS,
};
