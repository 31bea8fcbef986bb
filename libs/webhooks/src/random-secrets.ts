import { randomBytes } from 'node:crypto';
import { WebhookSecretSource } from '@hongzhu/compliance';

/** Standard Webhooks asks for 24 to 64. */
const BYTES = 32;

export class RandomSecrets extends WebhookSecretSource {
  override next(): string {
    return `whsec_${randomBytes(BYTES).toString('base64')}`;
  }
}
