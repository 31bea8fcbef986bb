/** A mirror of the task queue in a made-up case system, and back: see docs/client.md. */
export { CASE_SYSTEM, CaseMirror } from './case-mirror.js';
export type { Changes } from './changes.js';
export { FeedChanges } from './feed-changes.js';
export { MadeUpCases, type Case, type CaseStatus } from './made-up-cases.js';
