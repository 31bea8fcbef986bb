import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { SLOT_SKIP_REASONS, type NextSweepView, type SweepSlotView } from '@hongzhu/contracts';
import { DATE, INSTANT, nullable, UUID, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'SweepSlot' })
export class SweepSlotResponse implements SweepSlotView {
  @ApiProperty({ ...DATE, description: 'In Asia/Shanghai; due at 02:00' }) readonly date!: string;
  @ApiProperty(nullable(UUID)) readonly sweepId!: string | null;
  @ApiProperty(nullable(word(SLOT_SKIP_REASONS))) readonly skipped!: SweepSlotView['skipped'];
  @ApiProperty(INSTANT) readonly recordedAt!: string;
}

@ApiSchema({ name: 'NextSweep' })
export class NextSweepResponse implements NextSweepView {
  @ApiProperty({ ...DATE, description: 'In Asia/Shanghai' }) readonly date!: string;
  @ApiProperty(INSTANT) readonly dueAt!: string;
}
