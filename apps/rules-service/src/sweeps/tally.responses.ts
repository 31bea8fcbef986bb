import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { TallyView } from '@hongzhu/contracts';
import { COUNT } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'Tally' })
export class TallyResponse implements TallyView {
  @ApiProperty(COUNT) readonly markets!: number;
  @ApiProperty(COUNT) readonly pairs!: number;
}
