import type { SendResult } from './webhook-delivery.js';

/** One request to a receiver. */
export interface WebhookMessage {
  readonly url: string;
  /** The same in every attempt. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
  /** Each of them signs. */
  readonly secrets: readonly string[];
}

/** Sends by HTTP, signed as Standard Webhooks has it. */
export abstract class WebhookSender {
  /**
   * Answers what came of it, after 15 s at most. A redirect is an answer and not followed; an address that may not be
   * reached is not connected to. Throws when `signal` is aborted, and what then became of the request is unknown.
   */
  abstract send(message: WebhookMessage, signal: AbortSignal): Promise<SendResult>;
}

export const URL_FAULTS = ['invalid_url', 'url_with_credentials', 'http_refused', 'address_refused'] as const;
/** `http_refused`: plain HTTP is for addresses that an administrator allows. */
export type UrlFault = (typeof URL_FAULTS)[number];

/** Says which addresses may be sent to. */
export abstract class WebhookUrls {
  /** What is wrong with a URL, as far as can be told now; a name that is not found may be found later. */
  abstract faultOf(url: string): Promise<UrlFault | null>;
}
