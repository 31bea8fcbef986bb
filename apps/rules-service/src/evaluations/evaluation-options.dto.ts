import { ApiPropertyOptional } from '@nestjs/swagger';
import { EVALUATION_PARTS, type EvaluationPart, type EvaluationRequest } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCodeList, IsWordList } from '../http/validation/field-rules.js';
import { CODE, word } from '../openapi/schema-kinds.js';

/** All of an evaluation request but its snapshot, which has rules of its own. */
export class EvaluationOptions implements Omit<EvaluationRequest, 'snapshot'> {
  @ApiPropertyOptional({ type: 'array', items: CODE, minItems: 1, description: 'Default: all' })
  @IsOptional()
  @IsCodeList()
  readonly ruleSets?: string[];

  @ApiPropertyOptional({
    type: 'array',
    items: word(EVALUATION_PARTS),
    description:
      'explanation：说明和使其达标的最小改变；trace：只有取值的条件树，快得多 / explanation: why, in words, and the smallest change that would help; trace: the decided conditions in values alone, much faster',
  })
  @IsOptional()
  @IsWordList(EVALUATION_PARTS)
  readonly include?: EvaluationPart[];
}
