import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCount, IsDate, IsText } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { COUNT, DATE, TEXT } from '../openapi/schema-kinds.js';

const MOST_ENTRIES = 999_999_999;

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({
    ...TEXT,
    description: '账号，或 sweep:<id>、recheck、clock / An account, or sweep:<id>, recheck, clock',
  })
  @IsOptional()
  @IsText(128)
  readonly actor?: string;

  @ApiPropertyOptional({ ...TEXT, example: 'task.claim' })
  @IsOptional()
  @IsText(64)
  readonly action?: string;

  @ApiPropertyOptional({ ...TEXT, example: 'tasks/01a20807-a223-707c-8431-b80fb7f56647' })
  @IsOptional()
  @IsText(128)
  readonly subject?: string;

  @ApiPropertyOptional({
    ...DATE,
    description: '自该日起（Asia/Shanghai） / From this day on, in Asia/Shanghai',
  })
  @IsOptional()
  @IsDate()
  readonly from?: string;

  @ApiPropertyOptional({ ...DATE, description: '至该日止（含） / To this day, which counts' })
  @IsOptional()
  @IsDate()
  readonly to?: string;
}

export class AuditExportQuery {
  @ApiPropertyOptional({
    ...COUNT,
    maximum: MOST_ENTRIES,
    default: 0,
    description: '只给出此位置之后的条目 / Entries after this position alone',
  })
  @IsOptional()
  @IsCount(0, MOST_ENTRIES)
  readonly after?: number;
}
