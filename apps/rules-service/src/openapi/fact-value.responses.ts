import { ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import type { IntervalView } from '@hongzhu/contracts';
import { FLAG, mapOf, nullable, NUMBER, TEXT, TEXTS } from './schema-kinds.js';

@ApiSchema({ name: 'Interval' })
export class IntervalResponse implements IntervalView {
  @ApiProperty(NUMBER) readonly lo!: number;
  @ApiProperty(nullable(NUMBER)) readonly hi!: number | null;
}

export const INTERVAL_REF = { $ref: getSchemaPath(IntervalResponse) };

/** Null is unknown. */
export const FACT_VALUE = { oneOf: [FLAG, NUMBER, TEXT, TEXTS, INTERVAL_REF, { type: 'null' }] };

export const ARGUMENTS = mapOf({ oneOf: [FLAG, NUMBER, TEXT] });
