export { factCatalogue } from './fact-catalogue.js';
export { EvaluationDay } from './evaluation-day.js';
export { nobodyAsks, type DerivedFact, type FactContext } from './fact-context.js';
export { haversineMetres, type Position } from './haversine.js';
export { homeMarket } from './home-market.js';
export { indexRegistry, type RegistryIndex } from './registry-index.js';
