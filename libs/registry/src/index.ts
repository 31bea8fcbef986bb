export * from './people/index.js';
export * from './records.js';
export * from './rosters/index.js';
export * from './facts/index.js';
export * from './snapshot/index.js';
