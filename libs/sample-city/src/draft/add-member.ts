import type { Member, Organization } from '@hongzhu/registry';
import type { CityDraft } from './city-draft.js';

export type MemberFields = Partial<Omit<Member, 'code' | 'organizationCode'>>;

/** Adds a full, transferred, lately verified member of long standing, but for the fields given. */
export function addMember(city: CityDraft, organization: Organization, fields: MemberFields = {}): Member {
  const { calendar, random, records } = city;
  const found = random.integer(8, 60);
  const member: Member = {
    code: `P-${String(records.members.length + 1).padStart(4, '0')}`,
    status: 'full',
    organizationCode: organization.code,
    relation: 'transferred',
    relationSince: calendar.monthsAgo(found + random.integer(1, 20)),
    branchCode: null,
    joinedOn: calendar.monthsAgo(random.integer(96, 380)),
    firstVerifiedOn: calendar.monthsAgo(found),
    verifiedOn: calendar.daysAgo(random.integer(5, 120)),
    awaySince: null,
    leftOn: null,
    ...fields,
  };
  records.members.push(member);
  return member;
}

/** The fields of a member who came, and was found and transferred, that many days ago. */
export function arrived(city: CityDraft, daysAgo: number): MemberFields {
  const day = city.calendar.daysAgo(daysAgo);
  return { relationSince: day, firstVerifiedOn: day, verifiedOn: day };
}

/** The fields of a floating member who has been away from home for that many months. */
export const floating = (city: CityDraft, monthsAway: number): MemberFields => ({
  relation: 'elsewhere',
  relationSince: null,
  awaySince: city.calendar.monthsAgo(monthsAway),
});
