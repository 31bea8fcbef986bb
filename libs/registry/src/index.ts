export * from './people/index.js';
export * from './records.js';
export * from './steps.js';
export * from './rosters/index.js';
export * from './facts/index.js';
export * from './snapshot/index.js';
export * from './picture/index.js';
