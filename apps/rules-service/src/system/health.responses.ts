import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { LivenessView, ReadinessCheckView, ReadinessView } from '@hongzhu/contracts';
import { FLAG, TEXT, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'Liveness' })
export class LivenessResponse implements LivenessView {
  @ApiProperty(word(['live'])) readonly status!: 'live';
}

@ApiSchema({ name: 'ReadinessCheck' })
export class ReadinessCheckResponse implements ReadinessCheckView {
  @ApiProperty(TEXT) readonly name!: string;
  @ApiProperty(FLAG) readonly ok!: boolean;
  @ApiPropertyOptional(TEXT) readonly detail?: string;
}

@ApiSchema({ name: 'Readiness' })
export class ReadinessResponse implements ReadinessView {
  @ApiProperty(word(['ready', 'not_ready'])) readonly status!: ReadinessView['status'];
  @ApiProperty({ type: [ReadinessCheckResponse] }) readonly checks!: ReadinessCheckView[];
}
