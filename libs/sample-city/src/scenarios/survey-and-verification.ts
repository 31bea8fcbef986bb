import type { CityDraft } from '../draft/city-draft.js';

/** Shares of the operators surveyed so far, in markets where the survey isn't done; null: not recorded. */
const SURVEYED = [0.6, 0.75, 0.82, 0.89, null];
/** Days since the latest confirmation of a member; null: not recorded. */
const VERIFIED_DAYS_AGO = [200, 260, null];

/** Markets that were not surveyed in full, and members whom nobody has confirmed for long. */
export function plantSurveyAndVerification(city: CityDraft): void {
  for (const share of SURVEYED) {
    const { market } = city.claims.forMarket();
    market.surveyedOperatorCount = share === null ? null : Math.floor((market.operatorCount ?? 0) * share);
  }
  const settled = city.records.members.filter(
    ({ branchCode, leftOn }) => branchCode !== null && leftOn === null,
  );
  VERIFIED_DAYS_AGO.forEach((days, i) => {
    const member = settled[20 + 90 * i];
    if (member) member.verifiedOn = days === null ? null : city.calendar.daysAgo(days);
  });
}
