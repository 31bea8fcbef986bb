export * from './truth.js';
export * from './fact-value.js';
export * from './fact-request.js';
export * from './verdict.js';
export * from './rule-document.js';
export * from './fact-catalogue.js';
export * from './rules-engine-error.js';
export * from './dates/calendar-date.js';
export type { CivilDate } from './dates/civil-date.js';
