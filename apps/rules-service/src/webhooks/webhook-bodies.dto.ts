import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  EVENT_TYPES,
  WEBHOOK_STATES,
  type EventTypeView,
  type WebhookEndpointChange,
  type WebhookEndpointRequest,
  type WebhookStateView,
} from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import {
  IsNote,
  IsUrl,
  IsWhole,
  IsWord,
  IsWordList,
  MOST_OF_A_NOTE,
} from '../http/validation/field-rules.js';
import { TEXT, word } from '../openapi/schema-kinds.js';
import { EVENT_TYPE_LIST } from './webhook.responses.js';

export const DEFAULT_GRACE_HOURS = 24;
const MOST_GRACE_HOURS = 168;

@ApiSchema({ name: 'WebhookEndpointRequest' })
export class WebhookEndpointBody implements WebhookEndpointRequest {
  @ApiProperty({
    ...TEXT,
    format: 'uri',
    maxLength: 2000,
    description:
      'https；http 及内部地址须由管理员允许该网段 / https; http and internal addresses are for networks that an administrator allows',
  })
  @IsUrl()
  readonly url!: string;

  @ApiPropertyOptional({
    ...EVENT_TYPE_LIST,
    nullable: true,
    description: '省略或 null 为全部 / All, where it is left out or null',
  })
  @IsOptional()
  @IsWordList(EVENT_TYPES, 1)
  readonly eventTypes?: EventTypeView[] | null;

  @ApiPropertyOptional({ ...TEXT, maxLength: MOST_OF_A_NOTE, default: '' })
  @IsOptional()
  @IsNote()
  readonly description?: string;
}

@ApiSchema({ name: 'WebhookEndpointChange' })
export class WebhookEndpointChangeBody extends WebhookEndpointBody implements WebhookEndpointChange {
  @ApiProperty(word(WEBHOOK_STATES))
  @IsWord(WEBHOOK_STATES)
  readonly state!: WebhookStateView;
}

@ApiSchema({ name: 'SecretRotation' })
export class SecretRotationBody {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: MOST_GRACE_HOURS,
    default: DEFAULT_GRACE_HOURS,
    description: '旧密钥继续同时签名的小时数 / For how many hours the old secret signs beside the new one',
  })
  @IsOptional()
  @IsWhole(0, MOST_GRACE_HOURS)
  readonly graceHours?: number;
}
