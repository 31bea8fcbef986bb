export * from './configuration.js';
export * from './system-clock.js';
export * from './time-ordered-ids.js';
export * from './load-rule-library.js';
export * from './run-until-signalled.js';
export * from './admin-token.js';
export * from './process-metrics.js';
export { createLogger, NestLog } from './logging.js';
