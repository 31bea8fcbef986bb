import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { EVENT_TYPES, type ChangesView, type CloudEventView } from '@hongzhu/contracts';
import { INSTANT, mapOf, TEXT, UUID, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'CloudEvent' })
export class CloudEventResponse implements CloudEventView {
  @ApiProperty(word(['1.0'])) readonly specversion!: '1.0';
  @ApiProperty({
    ...UUID,
    description: '重复收到的同一事件编号相同 / An event that comes twice has the same',
  })
  readonly id!: string;
  @ApiProperty(word(['urn:hongzhu'])) readonly source!: string;
  @ApiProperty(word([...EVENT_TYPES, 'webhook.ping'])) readonly type!: CloudEventView['type'];
  @ApiProperty({ ...TEXT, examples: ['tasks/019a…'] }) readonly subject!: string;
  @ApiProperty(INSTANT) readonly time!: string;
  @ApiProperty(word(['application/json'])) readonly datacontenttype!: 'application/json';
  @ApiPropertyOptional({
    ...TEXT,
    pattern: '^[0-9]{10}$',
    description: '在事件流中的位置 / The place in the feed',
  })
  readonly sequence?: string;
  @ApiProperty({
    ...mapOf({}),
    description: '只有编号、编码、状态、版本和数量 / Ids, codes, states, versions and counts',
  })
  readonly data!: Record<string, unknown>;
}

@ApiSchema({ name: 'Changes' })
export class ChangesResponse implements ChangesView {
  @ApiProperty({ type: [CloudEventResponse] }) readonly items!: CloudEventResponse[];
  @ApiProperty({
    ...TEXT,
    description: '下次从这里继续，空页也有 / Where to go on from; given on an empty page, too',
  })
  readonly nextCursor!: string;
}
