import { ApiPropertyOptional } from '@nestjs/swagger';
import { WAIVER_STATES, type WaiverStateView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCode, IsCount, IsTaskId, IsWord } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { CODE, UUID, word } from '../openapi/schema-kinds.js';

export const MOST_DAYS = 366;

export class WaiverQuery extends PageQuery {
  @ApiPropertyOptional(word(WAIVER_STATES))
  @IsOptional()
  @IsWord(WAIVER_STATES)
  readonly state?: WaiverStateView;

  @ApiPropertyOptional(UUID)
  @IsOptional()
  @IsTaskId()
  readonly findingId?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleId?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly town?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly market?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MOST_DAYS,
    description: '生效中且在这么多天内到期的 / In force, and over within so many days',
  })
  @IsOptional()
  @IsCount(1, MOST_DAYS)
  readonly expiringWithinDays?: number;

  @ApiPropertyOptional({
    ...word(['true']),
    description:
      '生效中但问题已解决、不再需要的 / In force, though the finding is resolved: no longer needed',
  })
  @IsOptional()
  @IsWord(['true'])
  readonly unneeded?: 'true';
}
