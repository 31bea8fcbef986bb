import type { Interval } from '@hongzhu/rules-engine';
import { LEDGER_KINDS, type Ledger, type Organization, type Town } from '../records.js';
import { representativeCode } from '../rosters/representative.js';
import { bindFacts, type FactRow } from './bind-facts.js';
import { isBranchActive } from './branch-activity.js';
import { countWhere, sum, times } from './count-where.js';
import { field, recordNamed, type FactContext, OF_MEMBERS } from './fact-context.js';
import { currentMembers, isCurrent } from './membership.js';
import { newest } from './newest.js';
import { isOrganizationOpen } from './openness.js';

const LABELS: Readonly<Record<Ledger['kind'], { zh: string; en: string }>> = {
  operators: { zh: '经营户台账', en: 'ledger of operators' },
  members: { zh: '党员台账', en: 'ledger of members' },
  branches: { zh: '党支部台账', en: 'ledger of branches' },
};
const OPERATOR_KINDS: readonly string[] = ['enterprise', 'individual-business'];

/** The current ledger of a kind: of those not updated after D the newest, an unknown date being the oldest. */
const currentLedger = (context: FactContext, town: Town, kind: Ledger['kind']): Ledger | undefined =>
  newest(
    context.index.ledgersByTown.get(town.code).filter((ledger) => ledger.kind === kind),
    ({ updatedOn }) => updatedOn,
    context.day,
  );

function factsOf(kind: Ledger['kind']): FactRow<Town>[] {
  const { zh, en } = LABELS[kind];
  const datedOn = (context: FactContext, town: Town): string | null =>
    currentLedger(context, town, kind)?.updatedOn ?? null;
  return [
    {
      name: `town.${kind}Ledger.present`,
      type: 'boolean',
      label: { zh: `有${zh}`, en: `there is a ${en}` },
      source: 'ledgers.kind',
      canBeUnknown: false,
      datedOn,
      derive: (context, town) => currentLedger(context, town, kind) !== undefined,
    },
    {
      name: `town.${kind}Ledger.updatedOn`,
      type: 'date',
      label: { zh: `${zh}更新日期`, en: `${en}: updated on` },
      source: 'ledgers.updatedOn',
      canBeUnknown: true,
      datedOn,
      derive: (context, town) => {
        const ledger = currentLedger(context, town, kind);
        return ledger ? field(context, ledger.updatedOn, `/ledgers/${ledger.code}/updatedOn`) : null;
      },
    },
    {
      name: `town.${kind}Ledger.total`,
      type: 'integer',
      unit: 'entries',
      ...(kind === 'members' && { counts: 'members' as const }),
      label: { zh: `${zh}总数`, en: `${en}: total` },
      source: 'ledgers.total',
      canBeUnknown: true,
      datedOn,
      derive: (context, town) => {
        const ledger = currentLedger(context, town, kind);
        return ledger ? field(context, ledger.total, `/ledgers/${ledger.code}/total`) : null;
      },
    },
  ];
}

/** The operators among the town's records, and those that its rosters count. */
function openOperators(context: FactContext, town: Town): number | Interval {
  const { organizationsByTown, rostersByTown, organizations } = context.index;
  const isOpen = (operator: Organization) => isOrganizationOpen(context, operator);
  const isOperator = ({ kind }: { kind: string }) => OPERATOR_KINDS.includes(kind);
  const onRecord = countWhere(organizationsByTown.get(town.code).filter(isOperator), isOpen);
  const counted = rostersByTown.get(town.code).flatMap(({ place, tally }) =>
    tally.filter(isOperator).map((profile) => {
      const one = recordNamed(organizations, 'organization', representativeCode(place, profile));
      return times(profile.number, countWhere([one], isOpen));
    }),
  );
  return counted.reduce(sum, onRecord);
}

/** Those among the records, and those that are only counted. */
function currentMembersOfTown({ index, day }: FactContext, { code: townCode }: Town): number {
  const { organizationsByTown, membersByOrganization, holdsMembersOf, memberTalliesByTown } = index;
  const onRecord = organizationsByTown
    .get(townCode)
    .filter(({ code }) => holdsMembersOf(code))
    .flatMap(({ code }) => currentMembers(membersByOrganization.get(code), day));
  return memberTalliesByTown
    .get(townCode)
    .filter((tally) => isCurrent(tally, day))
    .reduce((sum, { number }) => sum + number, onRecord.length);
}

/** Facts about a town's ledgers, and the counts of the registry that they should agree with. */
export const ledgerFacts = bindFacts<Town>('town', (index) => index.towns, [
  ...LEDGER_KINDS.flatMap(factsOf),
  {
    name: 'town.openOperators',
    type: 'integer',
    unit: 'operators',
    label: { zh: '登记的开业个体工商户和企业数', en: 'open individual businesses and enterprises on record' },
    source: 'organizations.kind, organizations.status, markets.status, markets.openedOn',
    canBeUnknown: true,
    derive: openOperators,
  },
  {
    name: 'town.currentMembers',
    type: 'integer',
    ...OF_MEMBERS,
    label: { zh: '登记的现有党员数', en: 'current members on record' },
    source: 'members.organizationCode, members.leftOn',
    canBeUnknown: false,
    derive: currentMembersOfTown,
  },
  {
    name: 'town.activeBranches',
    type: 'integer',
    unit: 'branches',
    label: { zh: '登记的在运行党支部数', en: 'active branches on record' },
    source: 'branches.townCode, branches.status',
    canBeUnknown: true,
    derive: (context, town) =>
      countWhere(context.index.branchesByTown.get(town.code), (branch) => isBranchActive(context, branch)),
  },
]);
