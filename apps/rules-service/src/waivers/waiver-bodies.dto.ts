import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { WaiverRequest } from '@hongzhu/contracts';
import { IsDate, IsReason, MOST_OF_A_REASON } from '../http/validation/field-rules.js';
import { DATE, TEXT } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'WaiverRequest' })
export class WaiverRequestBody implements WaiverRequest {
  @ApiProperty({ ...TEXT, minLength: 1, maxLength: MOST_OF_A_REASON, description: 'Why; it is kept' })
  @IsReason()
  readonly reason!: string;

  @ApiProperty({ ...DATE, description: '该日起重新计入 / The first day on which the finding counts again' })
  @IsDate()
  readonly expiresOn!: string;
}
