import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { EvaluationRequest } from '@hongzhu/contracts';
import { EvaluationOptions } from './evaluation-options.dto.js';

/** What the whole body looks like, for the documentation. */
@ApiSchema({ name: 'EvaluationRequest' })
export class EvaluationRequestSchema extends EvaluationOptions implements EvaluationRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'A document of the format registry-snapshot/1',
  })
  readonly snapshot!: Record<string, unknown>;
}
