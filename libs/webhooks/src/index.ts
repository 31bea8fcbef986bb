export { AddressGuard } from './address-guard.js';
export { CheckedWebhookUrls } from './checked-webhook-urls.js';
export { HttpWebhookSender, type SenderOptions } from './http-webhook-sender.js';
