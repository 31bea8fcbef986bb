import { ApiPropertyOptional } from '@nestjs/swagger';
import { SEVERITIES, TASK_STATES, type SeverityView, type TaskStateView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCode, IsDate, IsText, IsWord } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { CODE, DATE, TEXT, word } from '../openapi/schema-kinds.js';

export class TaskQuery extends PageQuery {
  @ApiPropertyOptional(word(TASK_STATES))
  @IsOptional()
  @IsWord(TASK_STATES)
  readonly state?: TaskStateView;

  @ApiPropertyOptional(TEXT)
  @IsOptional()
  @IsText(100)
  readonly assignee?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly town?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly market?: string;

  @ApiPropertyOptional(word(SEVERITIES))
  @IsOptional()
  @IsWord(SEVERITIES)
  readonly severity?: SeverityView;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleSet?: string;

  @ApiPropertyOptional({ ...DATE, description: 'Tasks due before this date' })
  @IsOptional()
  @IsDate()
  readonly dueBefore?: string;
}
