import { ApiPropertyOptional } from '@nestjs/swagger';
import { IMPORT_MODES, type ImportModeView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsWord } from '../http/validation/field-rules.js';
import { word } from '../openapi/schema-kinds.js';

const FLAGS = ['true', 'false'] as const;

export class ImportQuery {
  @ApiPropertyOptional({ ...word(IMPORT_MODES), default: 'all' })
  @IsOptional()
  @IsWord(IMPORT_MODES)
  readonly mode?: ImportModeView;

  @ApiPropertyOptional({ ...word(FLAGS), default: 'false' })
  @IsOptional()
  @IsWord(FLAGS)
  readonly dryRun?: (typeof FLAGS)[number];
}
