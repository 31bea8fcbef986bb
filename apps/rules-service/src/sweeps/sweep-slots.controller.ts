import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Clock, nextSlot, SweepSlotReader, type SweepSlot } from '@hongzhu/compliance';
import type { NextSweepView, PageView, SweepSlotView } from '@hongzhu/contracts';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { NextSweepResponse, SweepSlotResponse } from './sweep-slot.responses.js';

const presentSlot = ({ recordedAt, ...slot }: SweepSlot): SweepSlotView => ({
  ...slot,
  recordedAt: recordedAt.toISOString(),
});

@ApiTags('sweeps')
@Controller('api/v1/sweep-slots')
export class SweepSlotsController {
  constructor(
    private readonly slots: SweepSlotReader,
    private readonly clock: Clock,
  ) {}

  @Operation(
    { zh: '列出每晚的扫描安排', en: 'List the nights and what became of them' },
    {
      zh: '最新的在前。每晚 02:00（北京时间）到期一次：sweepId 是当晚的扫描；未扫描的写明原因（skipped）：first_start 首次启动之前，missed 当时无进程运行且已被后一晚取代，sweep_date_passed 已有更晚日期的记录。停机错过的最近一晚，启动后补扫一次。',
      en: 'The latest first. A sweep is due every night at 02:00 (Shanghai): sweepId is the one that did the work; a night without one says why (skipped): first_start, before the service was first started; missed, nothing ran and a later night has taken its place; sweep_date_passed, a later date was recorded already. The last night missed is caught up once on start.',
    },
  )
  @Get()
  @Needs('read Sweep')
  @TakesParameters()
  @AnswersPage(SweepSlotResponse)
  @Problems()
  async listSlots(@Parameters() query: PageQuery): Promise<PageView<SweepSlotView>> {
    return presentPage(await this.slots.list(pageRequest(query)), presentSlot);
  }

  @Operation({ zh: '读取下一次夜间扫描的时间', en: 'Read when the next nightly sweep is due' })
  @Get('next')
  @Needs('read Sweep')
  @ApiResponse({ status: 200, type: NextSweepResponse })
  @Problems()
  getNextSlot(): NextSweepView {
    const { date, dueAt } = nextSlot(this.clock.now());
    return { date, dueAt: dueAt.toISOString() };
  }
}
