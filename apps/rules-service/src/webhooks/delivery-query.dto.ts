import { ApiPropertyOptional } from '@nestjs/swagger';
import { DELIVERY_STATES, type DeliveryStateView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsId, IsWord } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { UUID, word } from '../openapi/schema-kinds.js';

export class DeliveryQuery extends PageQuery {
  @ApiPropertyOptional({ ...UUID, description: '端点编号 / Id of an endpoint' })
  @IsOptional()
  @IsId()
  readonly endpoint?: string;

  @ApiPropertyOptional(word(DELIVERY_STATES))
  @IsOptional()
  @IsWord(DELIVERY_STATES)
  readonly state?: DeliveryStateView;

  @ApiPropertyOptional({ ...UUID, description: '事件编号 / Id of an event' })
  @IsOptional()
  @IsId()
  readonly event?: string;
}
