import { ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import { FACT_TYPES, SUBJECT_TYPES, type BilingualText, type FactView } from '@hongzhu/contracts';
import { FLAG, mapOf, nullable, TEXT, TEXTS, word } from '../openapi/schema-kinds.js';
import { BilingualTextResponse } from '../openapi/shared.responses.js';

@ApiSchema({ name: 'Fact' })
export class FactResponse implements FactView {
  @ApiProperty(TEXT) readonly name!: string;
  @ApiProperty(word([...SUBJECT_TYPES, 'any'])) readonly subject!: FactView['subject'];
  @ApiProperty(word(FACT_TYPES)) readonly type!: FactView['type'];
  @ApiProperty(nullable(TEXT)) readonly unit!: string | null;
  @ApiProperty({ type: BilingualTextResponse, nullable: true }) readonly unitLabel!: BilingualText | null;
  @ApiProperty(nullable(TEXTS)) readonly values!: string[] | null;
  @ApiProperty(nullable(mapOf({ $ref: getSchemaPath(BilingualTextResponse) })))
  readonly valueLabels!: FactView['valueLabels'];
  @ApiProperty(mapOf(TEXT)) readonly args!: Record<string, string>;
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
  @ApiProperty(TEXT) readonly source!: string;
  @ApiProperty(FLAG) readonly canBeUnknown!: boolean;
}
