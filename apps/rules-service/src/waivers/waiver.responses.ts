import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  DISMISSAL_REASONS,
  WAIVER_ORIGINS,
  WAIVER_STATES,
  type DismissalReasonView,
  type FalseAlarmsView,
  type SubjectView,
  type WaiverView,
} from '@hongzhu/contracts';
import {
  CODE,
  COUNT,
  DATE,
  FLAG,
  INSTANT,
  nullable,
  SHARE,
  TEXT,
  UUID,
  word,
} from '../openapi/schema-kinds.js';
import { SubjectResponse } from '../openapi/shared.responses.js';

@ApiSchema({ name: 'Waiver' })
export class WaiverResponse implements WaiverView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(UUID) readonly findingId!: string;
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty({ type: SubjectResponse }) readonly subject!: SubjectView;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
  @ApiProperty({
    ...word(WAIVER_ORIGINS),
    description: 'dismissal：由批准的驳回产生 / dismissal: of an approved dismissal of a task',
  })
  readonly origin!: WaiverView['origin'];
  @ApiProperty(nullable(word(DISMISSAL_REASONS))) readonly dismissal!: WaiverView['dismissal'];
  @ApiProperty(TEXT) readonly reason!: string;
  @ApiProperty({
    ...word(WAIVER_STATES),
    description:
      'lifted：原缺数据、后查明为违规，评估已终止 / lifted: ended by an evaluation, since what only asked for data is a violation',
  })
  readonly state!: WaiverView['state'];
  @ApiProperty(TEXT) readonly requestedBy!: string;
  @ApiProperty(INSTANT) readonly requestedAt!: string;
  @ApiProperty({
    ...nullable(TEXT),
    description:
      '账号；lifted 时为 sweep:<id> 或 recheck / The account; sweep:<id> or recheck where it is lifted',
  })
  readonly decidedBy!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly decidedAt!: string | null;
  @ApiProperty({ ...DATE, description: '该日起重新计入 / The first day on which the finding counts again' })
  readonly expiresOn!: string;
  @ApiProperty({ ...FLAG, description: '是否已到期 / Whether that day has come' }) readonly expired!: boolean;
  @ApiProperty({ ...COUNT, description: 'The number in the ETag' }) readonly version!: number;
}

@ApiSchema({ name: 'DismissalCount' })
export class DismissalCountResponse {
  @ApiProperty(word(DISMISSAL_REASONS)) readonly reason!: DismissalReasonView;
  @ApiProperty(COUNT) readonly count!: number;
}

@ApiSchema({ name: 'FalseAlarms' })
export class FalseAlarmsResponse implements FalseAlarmsView {
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty({ ...COUNT, description: '历来的问题数 / Findings that there ever were' })
  readonly findings!: number;
  @ApiProperty({ ...COUNT, description: '其中经批准驳回的 / Of those, dismissed ones' })
  readonly dismissed!: number;
  @ApiProperty({ ...nullable(SHARE), description: '误报率 / dismissed of findings; null without any' })
  readonly rate!: number | null;
  @ApiProperty({ type: [DismissalCountResponse] }) readonly reasons!: DismissalCountResponse[];
}
