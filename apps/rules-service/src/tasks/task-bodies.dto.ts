import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  BULK_ACTIONS,
  DISMISSAL_REASONS,
  TASK_OUTCOMES,
  type BulkActionView,
  type DismissalReasonView,
  type SubmittedReport,
  type TaskDraft,
  type TaskOutcomeView,
} from '@hongzhu/contracts';
import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import {
  IsAccount,
  IsCode,
  IsCodeList,
  IsDate,
  IsNote,
  IsReason,
  IsTaskId,
  IsTruth,
  IsUrl,
  IsVersion,
  IsWord,
  MOST_OF_A_NOTE,
  MOST_OF_A_REASON,
} from '../http/validation/field-rules.js';
import { IsItemList } from '../http/validation/item-rules.js';
import { NamesNobody } from '../http/validation/names-nobody.decorator.js';
import { CODE, CODES, DATE, TEXT, UUID, word } from '../openapi/schema-kinds.js';

const NOTE = {
  ...TEXT,
  maxLength: MOST_OF_A_NOTE,
  description:
    '说明；不得写个人姓名、身份证号或电话 / In words; no names, identity numbers or phones of persons',
} as const;
const REASON = {
  ...TEXT,
  minLength: 1,
  maxLength: MOST_OF_A_REASON,
  description: 'Why; it is kept',
} as const;
const ACCOUNT = {
  ...CODE,
  description: '账号；指导员的账号即其编码 / Account; an instructor’s is the instructor’s code',
};

/** What a draft and a report may say beside the outcome. */
class OutcomeDetails {
  @ApiPropertyOptional(word(DISMISSAL_REASONS))
  @IsOptional()
  @IsWord(DISMISSAL_REASONS)
  readonly reason?: DismissalReasonView;

  @ApiPropertyOptional(NOTE)
  @IsOptional()
  @IsNote()
  readonly note?: string;

  @ApiPropertyOptional(DATE)
  @IsOptional()
  @IsDate()
  readonly plannedOn?: string;

  @ApiPropertyOptional({
    ...CODES,
    minItems: 1,
    maxItems: 500,
    description:
      '仅 data-error：有误的事实，见 GET /facts / For data-error alone: the facts that are wrong, of GET /facts',
  })
  @IsOptional()
  @IsCodeList()
  readonly facts?: string[];
}

@ApiSchema({ name: 'TaskDraft' })
export class TaskDraftBody extends OutcomeDetails implements TaskDraft {
  @ApiPropertyOptional(word(TASK_OUTCOMES))
  @IsOptional()
  @IsWord(TASK_OUTCOMES)
  readonly outcome?: TaskOutcomeView;
}

@ApiSchema({ name: 'TaskReport' })
export class TaskReportBody extends OutcomeDetails implements SubmittedReport {
  @ApiProperty(word(TASK_OUTCOMES))
  @IsWord(TASK_OUTCOMES)
  readonly outcome!: TaskOutcomeView;

  @ApiPropertyOptional({
    type: 'boolean',
    description:
      '任务尚无人签收时，同时签收；两者要么都成，要么都不成 / Claims a task that nobody has yet by the same: both are done, or neither',
  })
  @IsOptional()
  @IsTruth()
  readonly claim?: boolean;
}

@ApiSchema({ name: 'TaskDismissal' })
export class TaskDismissalBody {
  @ApiProperty(word(DISMISSAL_REASONS))
  @IsWord(DISMISSAL_REASONS)
  readonly reason!: DismissalReasonView;

  @ApiPropertyOptional(NOTE)
  @IsOptional()
  @IsNote()
  readonly note?: string;
}

@ApiSchema({ name: 'Reason' })
export class ReasonBody {
  @ApiProperty(REASON)
  @IsReason()
  readonly reason!: string;
}

@ApiSchema({ name: 'Comment' })
export class CommentBody {
  @ApiProperty({ ...NOTE, minLength: 1 })
  @IsReason(MOST_OF_A_NOTE)
  readonly text!: string;
}

@ApiSchema({ name: 'Snooze' })
export class SnoozeBody extends ReasonBody {
  @ApiProperty({ ...DATE, description: '回到队列的日期 / The day on which it is back' })
  @IsDate()
  readonly until!: string;
}

@ApiSchema({ name: 'Assignment' })
export class AssignmentBody {
  @ApiProperty(ACCOUNT)
  @IsAccount()
  readonly assignee!: string;
}

@ApiSchema({ name: 'CaseReference' })
export class CaseReferenceBody {
  @ApiProperty({ ...CODE, description: '对方系统的名称 / Name of the other system' })
  @NamesNobody()
  @IsCode()
  readonly system!: string;

  @ApiProperty({ ...TEXT, minLength: 1, maxLength: 128 })
  @IsReason(128)
  readonly id!: string;

  @ApiPropertyOptional({ ...TEXT, format: 'uri', maxLength: 2000 })
  @IsOptional()
  @IsUrl()
  readonly url?: string;
}

@ApiSchema({ name: 'BulkItem' })
export class BulkItemBody {
  @ApiProperty(UUID)
  @IsTaskId()
  readonly id!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: '所读的版本 / The version that was read' })
  @IsVersion()
  readonly version!: number;
}

@ApiSchema({ name: 'BulkRequest' })
export class BulkBody {
  @ApiProperty(word(BULK_ACTIONS))
  @IsWord(BULK_ACTIONS)
  readonly action!: BulkActionView;

  @ApiProperty({ type: [BulkItemBody], minItems: 1, maxItems: 200 })
  @Type(() => BulkItemBody)
  @IsItemList(200)
  readonly items!: BulkItemBody[];

  @ApiPropertyOptional({ ...ACCOUNT, description: '仅 assign 需要 / For assign alone' })
  @IsOptional()
  @IsAccount()
  readonly assignee?: string;

  @ApiPropertyOptional({ ...DATE, description: '仅 snooze 需要 / For snooze alone' })
  @IsOptional()
  @IsDate()
  readonly until?: string;

  @ApiPropertyOptional({ ...REASON, description: '仅 snooze 需要 / For snooze alone' })
  @IsOptional()
  @IsReason()
  readonly reason?: string;
}
