export { openAudit, type OpenAudit } from './open-audit.js';
export type { Backends, Readiness } from './backends.js';
export { openBackends, type Report } from './open-backends.js';
export { startOnBackends } from './start-on-backends.js';
