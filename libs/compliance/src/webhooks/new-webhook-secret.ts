import type { RandomBytes } from '../shared/random-bytes.js';

/** A secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64, of its own alphabet and padded. */
export const newWebhookSecret = (random: RandomBytes): string =>
  `whsec_${random.next().replaceAll('-', '+').replaceAll('_', '/')}=`;
