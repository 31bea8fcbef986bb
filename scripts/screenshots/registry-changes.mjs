/** What an import can alter: the records of a kind, the market of each, and what is altered. */
const KINDS = {
  surveyed: ({ markets }) =>
    markets
      .filter(({ surveyedOperatorCount: done, operatorCount: all }) => done !== null && done < 0.9 * all)
      .map((market) => [market.code, () => (market.surveyedOperatorCount = market.operatorCount)]),
  trained: ({ branches }, today) =>
    branches
      .filter(({ status, secretary }) => status === 'active' && secretary?.trainedOn < yearBefore(today))
      .map((branch) => [branch.marketCode, () => (branch.secretary.trainedOn = today)]),
  reviewed: ({ evidence }, today) =>
    evidence
      .filter(({ reviewedOn }) => reviewedOn !== null && reviewedOn < yearBefore(today))
      .map((item) => [item.marketCode, () => (item.reviewedOn = today)]),
  assigned: ({ members, organizations, branches }) =>
    members
      .filter(({ branchCode, leftOn }) => branchCode === null && leftOn === null)
      .map((member) => [member, organizations.find(({ code }) => code === member.organizationCode)])
      .map(([member, home]) => [member, home, branches.find((branch) => takesIn(branch, home))])
      .filter(([, , branch]) => branch !== undefined)
      .map(([member, home, branch]) => [home.marketCode, () => assign(member, branch)]),
  verified: ({ members, organizations }, today) =>
    members
      .filter(
        ({ verifiedOn, leftOn }) =>
          leftOn === null && verifiedOn !== null && verifiedOn < halfYearBefore(today),
      )
      .map((member) => [marketOf(organizations, member), () => (member.verifiedOn = today)]),
  withoutInstructor: ({ markets }) =>
    markets
      .filter(({ status, instructorCodes }) => status === 'open' && instructorCodes.length === 1)
      .map((market) => [market.code, () => (market.instructorCodes = [])]),
  withoutCreditFiles: ({ marketLinks }) =>
    marketLinks
      .filter(({ creditFiles }) => creditFiles === true)
      .map((link) => [link.marketCode, () => (link.creditFiles = false)]),
  withoutKeeper: ({ evidence }) =>
    evidence
      .filter(({ attributes }) => attributes.keeperNamed === true)
      .map((item) => [item.marketCode, () => (item.attributes.keeperNamed = false)]),
};

const yearBefore = (day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
const halfYearBefore = (day) => new Date(Date.parse(day) - 180 * 86_400_000).toISOString().slice(0, 10);
const takesIn = ({ status, townCode, unitCodes }, home) =>
  status === 'active' && townCode === home.townCode && unitCodes.length < 5;
const assign = (member, branch) => {
  member.branchCode = branch.code;
  if (!branch.unitCodes.includes(member.organizationCode)) branch.unitCodes.push(member.organizationCode);
};
const marketOf = (organizations, { organizationCode }) =>
  organizations.find(({ code }) => code === organizationCode).marketCode;

/**
 * The snapshot as an import of that day brings it: of each kind so many records are altered, first those of one market,
 * the others spread over the list.
 * @param {{ today: string, market: string, counts: Partial<Record<keyof typeof KINDS, number>> }} what
 */
export function changed(snapshot, { today, market, counts }) {
  const copy = { ...structuredClone(snapshot), asOf: today };
  for (const [kind, count] of Object.entries(counts)) {
    const possible = KINDS[kind](copy, today);
    if (possible.length < count) throw new RangeError(`only ${possible.length} records can be ${kind}`);
    const [first, others] = [possible.filter(isOf(market)), possible.filter((each) => !isOf(market)(each))];
    for (const [, alter] of [...first, ...spread(others)].slice(0, count)) alter();
  }
  return copy;
}

const isOf =
  (market) =>
  ([code]) =>
    code === market;

/** The same in an order that goes over the whole list again and again. */
function spread(list) {
  const stride = 7;
  return Array.from({ length: stride }, (_, start) =>
    list.filter((_each, at) => at % stride === start),
  ).flat();
}
