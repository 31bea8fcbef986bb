import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MissingCellReader, SweepReader, type Actor, type MissingCell } from '@hongzhu/compliance';
import type { PageView, SweepMissingView } from '@hongzhu/contracts';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { getSweepOr404 } from './get-sweep.js';
import { missingText } from './missing-texts.js';
import { SweepMissingResponse } from './sweep-missing.responses.js';

const presentMissing = ({ cell, reason, ...missing }: MissingCell): SweepMissingView => ({
  subject: { type: cell.type, code: cell.code },
  marketCode: cell.type === 'market' ? cell.code : null,
  townCode: cell.townCode,
  ruleSetIds: missing.ruleSetIds,
  ruleIds: missing.ruleIds,
  pairs: missing.pairs,
  code: reason,
  message: missingText(reason),
  attempts: missing.attempts,
  recordedAt: missing.recordedAt.toISOString(),
});

@ApiTags('sweeps')
@Controller('api/v1/sweeps')
export class SweepMissingController {
  constructor(
    private readonly sweeps: SweepReader,
    private readonly missing: MissingCellReader,
  ) {}

  @Operation(
    { zh: '列出一次扫描缺少的结论及原因', en: 'List what a sweep has no verdict of, and why' },
    {
      zh: '扫描结束为 incomplete 时，这里逐个列出没有结论（或缺少部分结论）的市场、镇街和指导员：code 是稳定的原因代码，message 说明下一步做什么。它们的问题和任务保持不变。ruleSetIds、ruleIds 为 null 表示全部规则。修复后用 towns 重新扫描所在镇街即可。扫描进行中列出的是到目前为止已知的。',
      en: 'When a sweep ends incomplete, each market, town and instructor without a verdict, or without some, is here: code is a stable reason, message says what to do next. Their findings and tasks were left as they are. Null in ruleSetIds and ruleIds stands for all rules. Once mended, sweep the town again with towns. Of a sweep under way it lists what is known so far.',
    },
  )
  @Get(':id/missing')
  @Needs('read SweepDetail')
  @TakesParameters()
  @AnswersPage(SweepMissingResponse)
  @Problems(404)
  async listMissing(
    @Param('id', idOr('sweep_not_found')) id: string,
    @Parameters() query: PageQuery,
    @Acting() actor: Actor,
  ): Promise<PageView<SweepMissingView>> {
    const sweep = await getSweepOr404(this.sweeps, id, actor);
    return presentPage(await this.missing.list(sweep.id, pageRequest(query)), presentMissing);
  }
}
