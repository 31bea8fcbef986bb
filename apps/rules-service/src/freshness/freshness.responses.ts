import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  DATED_LISTS,
  REGISTRY_LISTS,
  type FreshnessView,
  type ListFreshnessView,
  type SourceFreshnessView,
} from '@hongzhu/contracts';
import {
  CODE,
  COUNT,
  DATE,
  INSTANT,
  nullable,
  NUMBERS_SUPPRESSED,
  SUPPRESSED,
  TEXT,
  word,
} from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'ListFreshness' })
export class ListFreshnessResponse implements ListFreshnessView {
  @ApiProperty(CODE) readonly townCode!: string;
  @ApiProperty(word(DATED_LISTS)) readonly list!: ListFreshnessView['list'];
  @ApiProperty(TEXT) readonly field!: string;
  @ApiProperty(nullable(COUNT)) readonly records!: number | null;
  @ApiProperty({
    ...nullable(COUNT),
    description:
      '其中没有已到日期的项数：每名在册党员、每个市场每项标准、每种台账、每个党支部为一项 / How many have no date that has come: of current members, of standards of markets, of kinds of ledgers, of branches',
  })
  readonly undated!: number | null;
  @ApiProperty(nullable(DATE)) readonly oldest!: string | null;
  @ApiProperty(nullable(DATE)) readonly newest!: string | null;
  @ApiPropertyOptional(SUPPRESSED) readonly suppressed?: true;
}

@ApiSchema({ name: 'SourceFreshness' })
export class SourceFreshnessResponse implements SourceFreshnessView {
  @ApiProperty(word(REGISTRY_LISTS)) readonly list!: SourceFreshnessView['list'];
  @ApiProperty(nullable(COUNT)) readonly records!: number | null;
  @ApiProperty({
    ...nullable(TEXT),
    description:
      '看其日期的字段；本表无日期为 null / The field that is looked at; null of a list without dates',
  })
  readonly field!: string | null;
  @ApiProperty({
    ...nullable(COUNT),
    description:
      '没有已到日期的项数，与 lists 相同；本表无日期为 null / How many have no date that has come, as in lists; null of a list without dates',
  })
  readonly undated!: number | null;
  @ApiProperty(nullable(DATE)) readonly oldest!: string | null;
  @ApiProperty(nullable(DATE)) readonly newest!: string | null;
  @ApiProperty({
    ...nullable(INSTANT),
    description:
      '最近一次新增、更新或删除了本表记录的导入，不论镇街；最近 1000 次成功导入中没有为 null / When the newest import ended that created, updated or deleted a record of the list, of whichever towns; null if none of the newest 1000 that succeeded did',
  })
  readonly changedAt!: string | null;
  @ApiProperty({
    ...nullable(INSTANT),
    description:
      '最近一次含有本表记录的导入，记录不变的也算 / The same of the newest import that had a record of the list, be it as it was',
  })
  readonly carriedAt!: string | null;
  @ApiPropertyOptional(NUMBERS_SUPPRESSED) readonly suppressed?: true;
}

@ApiSchema({ name: 'Freshness' })
export class FreshnessResponse implements FreshnessView {
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty(nullable(INSTANT)) readonly newestImportAt!: string | null;
  @ApiProperty({ type: [ListFreshnessResponse] }) readonly lists!: ListFreshnessView[];
  @ApiProperty({ type: [SourceFreshnessResponse] }) readonly sources!: SourceFreshnessView[];
}
