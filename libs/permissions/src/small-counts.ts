import { may } from './ability.js';
import type { Holder } from './roles.js';

/** A number of members below this one may tell who they are. */
export const FEWEST_SHOWN = 3;

/**
 * Whether numbers of members below `FEWEST_SHOWN` are shown to a holder, of whatever it may see at all. Those who work in
 * some towns see nothing of others, so that for them this is the town alone; of those who work in all, they are shown to who
 * keeps the registry.
 */
export const seesSmallCounts = (holder: Holder): boolean => may(holder, 'read SmallCount');
