import { CLOUD_EVENT_MEDIA_TYPE, type WebhookMessage } from '@hongzhu/compliance';
import { Webhook } from 'standardwebhooks';

/** The headers of a message, https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export function signedHeaders({ id, at, body, secrets }: WebhookMessage): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body));
  return {
    'content-type': `${CLOUD_EVENT_MEDIA_TYPE}; charset=utf-8`,
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'hongzhu-webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
