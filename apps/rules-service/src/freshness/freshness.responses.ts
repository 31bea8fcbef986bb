import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { DATED_LISTS, type FreshnessView, type ListFreshnessView } from '@hongzhu/contracts';
import { CODE, COUNT, DATE, INSTANT, nullable, SUPPRESSED, TEXT, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'ListFreshness' })
export class ListFreshnessResponse implements ListFreshnessView {
  @ApiProperty(CODE) readonly townCode!: string;
  @ApiProperty(word(DATED_LISTS)) readonly list!: ListFreshnessView['list'];
  @ApiProperty(TEXT) readonly field!: string;
  @ApiProperty(nullable(COUNT)) readonly records!: number | null;
  @ApiProperty({
    ...nullable(COUNT),
    description: '日期未知或在将来的 / Of unknown date, or of one still to come',
  })
  readonly undated!: number | null;
  @ApiProperty(nullable(DATE)) readonly oldest!: string | null;
  @ApiProperty(nullable(DATE)) readonly newest!: string | null;
  @ApiPropertyOptional(SUPPRESSED) readonly suppressed?: true;
}

@ApiSchema({ name: 'Freshness' })
export class FreshnessResponse implements FreshnessView {
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty(nullable(INSTANT)) readonly newestImportAt!: string | null;
  @ApiProperty({ type: [ListFreshnessResponse] }) readonly lists!: ListFreshnessView[];
}
