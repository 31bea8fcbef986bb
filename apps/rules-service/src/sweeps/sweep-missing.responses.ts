import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { BilingualText, SubjectView, SweepMissingView } from '@hongzhu/contracts';
import { CODE, CODES, COUNT, INSTANT, nullable, TEXT } from '../openapi/schema-kinds.js';
import { BilingualTextResponse, SubjectResponse } from '../openapi/shared.responses.js';

@ApiSchema({ name: 'SweepMissing' })
export class SweepMissingResponse implements SweepMissingView {
  @ApiProperty({ type: SubjectResponse }) readonly subject!: SubjectView;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
  @ApiProperty({ ...nullable(CODES), description: 'Null: all rule sets of the sweep' })
  readonly ruleSetIds!: string[] | null;
  @ApiProperty({ ...nullable(CODES), description: 'Null: all rules' }) readonly ruleIds!: string[] | null;
  @ApiProperty({ ...COUNT, description: '(rule, subject) pairs without a verdict' }) readonly pairs!: number;
  @ApiProperty({ ...TEXT, description: 'Stable' }) readonly code!: string;
  @ApiProperty({ type: BilingualTextResponse }) readonly message!: BilingualText;
  @ApiProperty(COUNT) readonly attempts!: number;
  @ApiProperty(INSTANT) readonly recordedAt!: string;
}
