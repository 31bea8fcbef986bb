import type { Role } from './roles.js';

/**
 * The sides that have to be in separate hands, for good: who makes accounts, who reads what was done, who approves rules, and
 * who does the work. Within one of them a person may be given another role; from one to another they take another account.
 */
export const DUTIES = ['administration', 'audit', 'approval', 'work'] as const;
export type Duty = (typeof DUTIES)[number];

const DUTY_OF_ROLE: Readonly<Record<Role, Duty>> = {
  administrator: 'administration',
  auditor: 'audit',
  'city-supervisor': 'work',
  'town-supervisor': 'work',
  'rule-author': 'work',
  'rule-approver': 'approval',
  instructor: 'work',
  'case-tool': 'work',
  operator: 'work',
};

/** On which side a role stands. */
export const dutyOf = (role: Role): Duty => DUTY_OF_ROLE[role];
