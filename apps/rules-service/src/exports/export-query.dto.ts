import { ApiPropertyOptional } from '@nestjs/swagger';
import { EXPORT_FORMATS, type ExportFormatView } from '@hongzhu/contracts';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { IsCodeList, IsWord } from '../http/validation/field-rules.js';
import { CODES, word } from '../openapi/schema-kinds.js';

const separated = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',', 501) : value;

export class ExportQuery {
  @ApiPropertyOptional({ ...word(EXPORT_FORMATS), default: 'json' })
  @IsOptional()
  @IsWord(EXPORT_FORMATS)
  readonly format?: ExportFormatView;

  @ApiPropertyOptional({
    ...CODES,
    style: 'form',
    explode: false,
    description: '以逗号分隔；默认该账号的全部镇街 / Separated by commas; default: all towns of the account',
  } as object)
  @IsOptional()
  @Transform(separated)
  @IsCodeList()
  readonly towns?: string[];
}
