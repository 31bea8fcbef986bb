import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { BrakeRequest } from '@hongzhu/contracts';
import { IsReason, MOST_OF_A_REASON } from '../http/validation/field-rules.js';

@ApiSchema({ name: 'BrakeRequest' })
export class BrakeRequestBody implements BrakeRequest {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: MOST_OF_A_REASON, description: 'Why; it is kept' })
  @IsReason()
  readonly reason!: string;
}
