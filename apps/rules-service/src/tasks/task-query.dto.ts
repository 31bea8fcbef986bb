import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  SEVERITIES,
  TASK_OUTCOMES,
  TASK_SORTS,
  TASK_STATES,
  type SeverityView,
  type TaskOutcomeView,
  type TaskSortView,
  type TaskStateView,
} from '@hongzhu/contracts';
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

  @ApiPropertyOptional({ ...word(TASK_OUTCOMES), description: '提交的结果 / What was submitted' })
  @IsOptional()
  @IsWord(TASK_OUTCOMES)
  readonly outcome?: TaskOutcomeView;

  @ApiPropertyOptional({ ...CODE, description: '外部系统名称 / Name of another system' })
  @IsOptional()
  @IsCode()
  readonly externalSystem?: string;

  @ApiPropertyOptional({ ...TEXT, description: '外部案件编号 / Id of the case there' })
  @IsOptional()
  @IsText(128)
  readonly externalId?: string;

  @ApiPropertyOptional({
    ...word(['true', 'false']),
    description:
      'true：已逾期上报、尚未关闭的任务；false：其余 / true: overdue, escalated, and not closed; false: all others',
  })
  @IsOptional()
  @IsWord(['true', 'false'])
  readonly escalated?: 'true' | 'false';

  @ApiPropertyOptional({
    ...word(['true']),
    description:
      '已过到期日、尚未关闭、计时未暂停的任务 / Tasks past their day, not closed, while their time runs',
  })
  @IsOptional()
  @IsWord(['true'])
  readonly overdue?: 'true';

  @ApiPropertyOptional({
    ...TEXT,
    description:
      '市场或镇街名称的一部分，或其编码的开头 / Part of the name of the market or town, or the start of its code',
  })
  @IsOptional()
  @IsText(100)
  readonly q?: string;

  @ApiPropertyOptional({
    ...word(TASK_SORTS),
    default: 'dueOn',
    description:
      '排序；游标只属于给出它的排序。severity 由重到轻 / The order; a cursor belongs to the order it was given for. severity: the gravest first',
  })
  @IsOptional()
  @IsWord(TASK_SORTS)
  readonly sort?: TaskSortView;
}
