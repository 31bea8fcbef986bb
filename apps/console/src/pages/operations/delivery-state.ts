import type { DeliveryState } from '../../api/operations.js';
import type { MarkKind } from '../../shell/sheet/mark.js';

export const STATES = ['pending', 'failed', 'delivered', 'dead'] as const satisfies readonly DeliveryState[];

/** How a delivery stands in each state. */
export const KINDS: Readonly<Record<DeliveryState, MarkKind>> = {
  pending: 'busy',
  failed: 'warn',
  delivered: 'good',
  dead: 'bad',
};
