import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  FINDING_STATES,
  SEVERITIES,
  SUBJECT_TYPES,
  type FindingStateView,
  type SeverityView,
  type SubjectTypeView,
} from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCode, IsWord } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { CODE, word } from '../openapi/schema-kinds.js';

export class FindingQuery extends PageQuery {
  @ApiPropertyOptional(word(FINDING_STATES))
  @IsOptional()
  @IsWord(FINDING_STATES)
  readonly state?: FindingStateView;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleId?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleSetId?: string;

  @ApiPropertyOptional(word(SUBJECT_TYPES))
  @IsOptional()
  @IsWord(SUBJECT_TYPES)
  readonly subjectType?: SubjectTypeView;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly subjectCode?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly market?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly town?: string;

  @ApiPropertyOptional(word(SEVERITIES))
  @IsOptional()
  @IsWord(SEVERITIES)
  readonly severity?: SeverityView;
}
