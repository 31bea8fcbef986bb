import { addDays } from '@hongzhu/rules-engine';
import type { Branch, Formation, Organization } from '@hongzhu/registry';
import { addMember, type MemberFields } from './add-member.js';
import type { CityDraft } from './city-draft.js';

/** Members of one organization who join a branch. */
export interface Seat {
  readonly organization: Organization;
  readonly members: number;
  readonly as?: MemberFields;
}
export interface BranchPlan {
  readonly formation: Formation;
  readonly seats: readonly Seat[];
  readonly host?: Organization;
}

const COMMITTEE_FROM = 7;
const WORDS: Record<Formation, string> = {
  standalone: '',
  joint: '联合',
  affiliated: '挂靠',
  floating: '流动',
  temporary: '临时',
};

/**
 * Founds a branch over the organizations of its seats, enlists their members, and gives it what a branch in good
 * order has: its papers, officers as its size demands, half of the term gone. `fields` has the last word.
 */
export function foundBranch(city: CityDraft, plan: BranchPlan, fields: Partial<Branch> = {}): Branch {
  const { records } = city;
  const establishedOn = fields.establishedOn ?? city.calendar.monthsAgo(city.random.integer(7, 40));
  const code = `B-${String(records.branches.length + 1).padStart(2, '0')}`;
  const place = placeOf(plan);
  const branch: Branch = {
    code,
    name: `合成${nameOf(city, plan)}${WORDS[plan.formation]}党支部${code.slice(2)}`,
    townCode: place.townCode,
    marketCode: place.marketCode,
    formation: plan.formation,
    unitCodes: unitsOf(plan),
    hostCode: plan.host?.code ?? null,
    superiorCode: `GB-${place.townCode}`,
    guidanceCode: null,
    status: 'active',
    ...papers(establishedOn),
    dissolvedOn: null,
    ...officers(city, plan, establishedOn),
    ...fields,
  };
  records.branches.push(branch);
  enlist(city, plan, branch.code);
  return branch;
}

function enlist(city: CityDraft, { seats }: BranchPlan, branchCode: string): void {
  for (const { organization, members, as } of seats) {
    for (let i = 0; i < members; i++) addMember(city, organization, { branchCode, ...as });
  }
}

const unitsOf = ({ seats, host }: BranchPlan): string[] => [
  ...new Set(seats.map(({ organization }) => organization.code).filter((code) => code !== host?.code)),
];

/** The town of the first seat, and the market if all seats are in one. */
function placeOf({ seats }: BranchPlan): Pick<Branch, 'townCode' | 'marketCode'> {
  const [first] = seats;
  if (!first) throw new RangeError('A branch needs at least one seat.');
  const { townCode, marketCode } = first.organization;
  const together = seats.every(({ organization }) => organization.marketCode === marketCode);
  return { townCode, marketCode: together ? marketCode : null };
}

function nameOf(city: CityDraft, plan: BranchPlan): string {
  const { townCode, marketCode } = placeOf(plan);
  const town = city.records.towns.find(({ code }) => code === townCode)?.name ?? '';
  const trade = plan.seats[0]?.organization.industry ?? '';
  return marketCode === null ? `${town}市场` : `${town}${trade}市场`;
}

/** The dates of an application, approval, founding election and filing that fit a branch founded on that day. */
export const papers = (
  establishedOn: string,
): Pick<Branch, 'appliedOn' | 'approvedOn' | 'electedOn' | 'filedOn' | 'establishedOn'> => ({
  appliedOn: addDays(establishedOn, -45),
  approvedOn: addDays(establishedOn, -25),
  electedOn: establishedOn,
  filedOn: addDays(establishedOn, 9),
  establishedOn,
});

function officers(
  city: CityDraft,
  { formation, seats }: BranchPlan,
  establishedOn: string,
): Pick<Branch, 'committee' | 'secretary'> {
  const { calendar, random } = city;
  const lately = calendar.monthsAgo(random.integer(8, 26));
  const electedOn = lately > establishedOn ? lately : establishedOn;
  const full = seats
    .filter(({ as }) => as?.status === undefined && as?.relation === undefined)
    .reduce((sum, { members }) => sum + members, 0);
  const committee = full >= COMMITTEE_FROM;
  return {
    committee: {
      size: committee ? (full >= 2 * COMMITTEE_FROM ? 5 : 3) : null,
      deputies: committee ? 1 : 0,
      electedOn: formation === 'temporary' ? null : electedOn,
      termYears: 3,
      extensionApprovedTo: null,
    },
    secretary: {
      since: electedOn,
      partyYears: random.integer(4, 32),
      trainedOn: calendar.daysAgo(random.integer(20, 300)),
    },
  };
}
