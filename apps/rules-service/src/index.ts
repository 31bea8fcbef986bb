export { evaluationText } from './evaluations/evaluation-text.js';
export { describeService } from './openapi/describe-service.js';
export { startRulesService, type RulesService, type RulesServiceOptions } from './start-rules-service.js';
export type { ReadinessCheck } from './system/readiness.js';
