export * from './records.js';
export * from './facts/index.js';
export * from './snapshot/index.js';
