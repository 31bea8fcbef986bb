export type { MemberCounts, WithoutBranch } from './count-members.js';
export {
  COVERAGES,
  marketCoverage,
  type Coverage,
  type MarketCoverage,
  type OrganizationCoverage,
  type TouchingBranch,
} from './market-coverage.js';
export { evidenceInForce, type EvidenceInForce } from './evidence-in-force.js';
