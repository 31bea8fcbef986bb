import type { Handling } from '@hongzhu/rules-engine';

const handling = (so: Handling['so'], zh: string, one: string, other: string): Handling => ({
  so,
  zh,
  en: { one, other },
});

/** What is done with what a fact counts so that there are more or fewer of them, by name; `{amount}` is how many. */
export const HANDLINGS: Readonly<Record<string, Handling>> = {
  'branch.rosterOutsiders': handling(
    'decrease',
    '将 {amount}名册党员移出名册，或将其所在单位登记为覆盖单位',
    'take {amount} member off the roster, or record the organization as a unit',
    'take {amount} members off the roster, or record their organizations as units',
  ),
  'branch.unlistedUnitMembers': handling(
    'decrease',
    '将 {amount}正式党员列入名册',
    'add {amount} full member to the roster',
    'add {amount} full members to the roster',
  ),
  'market.unassignedMembers': handling(
    'decrease',
    '将 {amount}党员编入党支部',
    'bring {amount} member into a branch',
    'bring {amount} members into a branch',
  ),
  'market.overdueTransfers': handling(
    'decrease',
    '为 {amount}党员转接组织关系',
    'transfer the relation of {amount} member',
    'transfer the relations of {amount} members',
  ),
  'market.expiredEvidence': handling(
    'decrease',
    '复核 {amount}佐证',
    'review {amount} item of evidence',
    'review {amount} items of evidence',
  ),
  'market.surveyedOperatorCount': handling(
    'increase',
    '摸查 {amount}经营户',
    '{amount} more operator to survey',
    '{amount} more operators to survey',
  ),
  'market.staleMembers': handling(
    'decrease',
    '核实 {amount}党员的信息',
    'verify {amount} member',
    'verify {amount} members',
  ),
};
