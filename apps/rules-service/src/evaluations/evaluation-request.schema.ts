import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { EvaluationRequest } from '@hongzhu/contracts';
import { SNAPSHOT_REF } from '../openapi/snapshot-schemas.js';
import { EvaluationOptions } from './evaluation-options.dto.js';

/** What the whole body looks like, for the documentation. */
@ApiSchema({ name: 'EvaluationRequest' })
export class EvaluationRequestSchema extends EvaluationOptions implements EvaluationRequest {
  @ApiProperty({ allOf: [SNAPSHOT_REF] })
  readonly snapshot!: Record<string, unknown>;
}
