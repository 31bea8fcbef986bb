import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DATA_CORRECTION_STATES, TASK_PLACES, type DataCorrectionView } from '@hongzhu/contracts';
import { CODE, COUNT, INSTANT, nullable, TEXT, TEXTS, UUID, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'DataCorrectionSubject' })
export class DataCorrectionSubjectResponse {
  @ApiProperty(word(TASK_PLACES)) readonly type!: DataCorrectionView['subject']['type'];
  @ApiProperty(CODE) readonly code!: string;
}

@ApiSchema({ name: 'DataCorrection' })
export class DataCorrectionResponse implements DataCorrectionView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(UUID) readonly taskId!: string;
  @ApiProperty({
    ...COUNT,
    description: '提交后任务的版本 / The version that the task got when it was submitted',
  })
  readonly taskVersion!: number;
  @ApiProperty({ type: DataCorrectionSubjectResponse }) readonly subject!: DataCorrectionView['subject'];
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty({ ...TEXTS, description: '有误的事实 / The facts that are said to be wrong' })
  readonly facts!: string[];
  @ApiProperty(nullable(TEXT)) readonly note!: string | null;
  @ApiProperty({
    ...word(DATA_CORRECTION_STATES),
    description:
      'applied：已更正，并经评估了结；refused：记录无误；withdrawn：不再需要 / applied: corrected, and settled by an evaluation; refused: the records are right; withdrawn: nobody asks for it any more',
  })
  readonly state!: DataCorrectionView['state'];
  @ApiProperty(TEXT) readonly openedBy!: string;
  @ApiProperty(INSTANT) readonly openedAt!: string;
  @ApiProperty({
    ...nullable(TEXT),
    description:
      '称记录已更正的账号；评估之前仍为 open / Who said that the records are right now; open until they are evaluated',
  })
  readonly appliedBy!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly appliedAt!: string | null;
  @ApiProperty({
    ...nullable(TEXT),
    description: '账号，或 sweep:<id>、recheck / An account, or sweep:<id>, recheck',
  })
  readonly closedBy!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly closedAt!: string | null;
  @ApiProperty(nullable(TEXT)) readonly reason!: string | null;
  @ApiProperty({ ...COUNT, description: 'The number in the ETag' }) readonly version!: number;
}
