import type { ReadinessView } from '@hongzhu/contracts';
import type { ReadinessCheck } from './readiness.js';

export const presentReadiness = (checks: readonly ReadinessCheck[]): ReadinessView => ({
  status: checks.every(({ ok }) => ok) ? 'ready' : 'not_ready',
  checks: checks.map(({ name, ok, detail }) => ({ name, ok, ...(detail !== undefined && { detail }) })),
});
