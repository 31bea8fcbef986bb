import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  DELIVERY_STATES,
  DISABLED_REASONS,
  EVENT_TYPES,
  WEBHOOK_STATES,
  type WebhookDeliveryView,
  type WebhookEndpointView,
  type WebhookSecretView,
} from '@hongzhu/contracts';
import { COUNT, INSTANT, nullable, TEXT, UUID, word } from '../openapi/schema-kinds.js';

export const EVENT_TYPE_LIST = { type: 'array' as const, items: word(EVENT_TYPES), minItems: 1 };

@ApiSchema({ name: 'WebhookEndpoint' })
export class WebhookEndpointResponse implements WebhookEndpointView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(TEXT) readonly url!: string;
  @ApiProperty({ ...nullable(EVENT_TYPE_LIST), description: 'null：全部 / null: all' })
  readonly eventTypes!: WebhookEndpointView['eventTypes'];
  @ApiProperty(TEXT) readonly description!: string;
  @ApiProperty(word(WEBHOOK_STATES)) readonly state!: WebhookEndpointView['state'];
  @ApiProperty({
    ...nullable(word(DISABLED_REASONS)),
    description:
      'requested：人工停用；gone：对方回答 410；undeliverable：连续多次投递均告失败 / requested: by someone; gone: it answered 410; undeliverable: deliveries were given up one after the other',
  })
  readonly disabledReason!: WebhookEndpointView['disabledReason'];
  @ApiProperty(nullable(INSTANT)) readonly disabledAt!: string | null;
  @ApiProperty({
    ...nullable(INSTANT),
    description: '旧密钥同时签名至此 / Until then the secret before signs, too',
  })
  readonly previousSecretUntil!: string | null;
  @ApiProperty(INSTANT) readonly createdAt!: string;
  @ApiProperty(INSTANT) readonly updatedAt!: string;
  @ApiProperty({ ...COUNT, description: 'The number in the ETag' }) readonly version!: number;
}

@ApiSchema({ name: 'WebhookSecret' })
export class WebhookSecretResponse extends WebhookEndpointResponse implements WebhookSecretView {
  @ApiProperty({ ...TEXT, description: '签名密钥，仅此一次显示 / Signs what is sent; shown this once' })
  readonly secret!: string;
}

@ApiSchema({ name: 'WebhookDelivery' })
export class WebhookDeliveryResponse implements WebhookDeliveryView {
  @ApiProperty({ ...UUID, description: '用于重放 / For a replay' }) readonly id!: string;
  @ApiProperty(UUID) readonly endpointId!: string;
  @ApiProperty({ ...UUID, description: '即请求头 webhook-id / The header webhook-id' })
  readonly eventId!: string;
  @ApiProperty(word([...EVENT_TYPES, 'webhook.ping'])) readonly eventType!: WebhookDeliveryView['eventType'];
  @ApiProperty({
    ...word(DELIVERY_STATES),
    description:
      'failed：上次失败，稍后再试；dead：已放弃 / failed: the last attempt failed, another follows; dead: given up',
  })
  readonly state!: WebhookDeliveryView['state'];
  @ApiProperty(COUNT) readonly attempts!: number;
  @ApiProperty(nullable(INSTANT)) readonly nextAttemptAt!: string | null;
  @ApiProperty({ ...nullable(COUNT), description: '对方的 HTTP 状态码 / What the receiver answered' })
  readonly lastStatus!: number | null;
  @ApiProperty({
    ...nullable(TEXT),
    description:
      'timed_out、connection_failed、name_not_resolved、tls_failed、address_refused、url_refused、redirect_refused、gone、status_refused / Why it was no success',
  })
  readonly lastCode!: string | null;
  @ApiProperty(INSTANT) readonly createdAt!: string;
  @ApiProperty(nullable(INSTANT)) readonly lastAttemptAt!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly deliveredAt!: string | null;
}
