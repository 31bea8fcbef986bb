export * from './records.js';
export * from './facts/index.js';
