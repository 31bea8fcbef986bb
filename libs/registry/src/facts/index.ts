export { factCatalogue } from './fact-catalogue.js';
export { EvaluationDay } from './evaluation-day.js';
export { nobodyAsks, type DerivedFact, type FactContext } from './fact-context.js';
export { haversineMetres, type Position } from './haversine.js';
export { homeMarket } from './home-market.js';
export { indexRegistry } from './index-registry.js';
export type { RegistryIndex } from './registry-index.js';
export { RECORDS_ALONE, type MemberTally, type RegistryPart, type WholeRecords } from './registry-part.js';
