import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Clock,
  EvaluateMarket,
  EvaluateSnapshot,
  type Actor,
  type SnapshotEvaluationRequest,
} from '@hongzhu/compliance';
import type { EvaluationView } from '@hongzhu/contracts';
import { mayIn } from '@hongzhu/permissions';
import { Acting } from '../http/account.decorator.js';
import { codeOr } from '../http/address.pipes.js';
import { ChangesNothing } from '../http/idempotency/kept-answers.js';
import { LargeJson } from '../http/json-bodies.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { evaluationText } from './evaluation-text.js';
import { EvaluationRequestPipe } from './evaluation-request.pipe.js';
import { EvaluationRequestSchema } from './evaluation-request.schema.js';
import { EvaluationResponse } from './evaluation.responses.js';
import { MarketEvaluationQuery } from './market-evaluation-query.dto.js';
import { presentEvaluation } from './present-evaluation.js';

const MAX_SNAPSHOT_MEBIBYTES = 16;

@ApiTags('evaluation')
@Controller('api/v1')
export class EvaluationsController {
  constructor(
    private readonly evaluateSnapshot: EvaluateSnapshot,
    private readonly evaluateMarket: EvaluateMarket,
    private readonly clock: Clock,
  ) {}

  @Operation(
    { zh: '评估一份快照，不保存', en: 'Evaluate a snapshot; nothing is kept' },
    {
      zh: '最多 16 MiB。依据只有快照本身，日期为其中的 asOf。include: ["explanation"] 时每个结论带说明：条件树、起决定作用的条件、使其达标的最小改变；include: ["trace"] 时带只有取值的条件树。',
      en: 'At most 16 MiB. Judged by the snapshot alone, as of its asOf. With include: ["explanation"] each verdict carries its explanation: the tree of conditions, those that decided, and the smallest change that would make it compliant; with include: ["trace"] the tree in values alone.',
    },
  )
  @Post('evaluations')
  @Needs('run Evaluation')
  @HttpCode(200)
  @LargeJson(MAX_SNAPSHOT_MEBIBYTES)
  @ChangesNothing()
  @ApiBody({ type: EvaluationRequestSchema, required: true })
  @ApiResponse({ status: 200, type: EvaluationResponse })
  @Problems(413, 415, 422)
  @Header('content-type', 'application/json; charset=utf-8')
  evaluate(@Body(new EvaluationRequestPipe()) request: SnapshotEvaluationRequest): string {
    return evaluationText(this.evaluateSnapshot.run(request));
  }

  @Operation(
    { zh: '按登记数据评估一个市场', en: 'Evaluate one market from the registry' },
    {
      zh: '结论带说明：条件树、起决定作用的条件、使其达标的最小改变；not_applicable 的结论只列出，explanation 为 null，用 include=not_applicable 取全部说明。不写入任何问题或任务。',
      en: 'Verdicts carry their explanations: the tree of conditions, those that decided, and the smallest change that would make it compliant; those that are not_applicable are listed with a null explanation, unless include=not_applicable. Writes no finding and no task.',
    },
  )
  @Get('markets/:code/evaluation')
  @Needs('evaluate Market')
  @TakesParameters()
  @ApiResponse({ status: 200, type: EvaluationResponse })
  @Problems(404)
  async evaluateOneMarket(
    @Param('code', codeOr('market_not_found')) code: string,
    @Parameters() { asOf, include }: MarketEvaluationQuery,
    @Acting() actor: Actor,
  ): Promise<EvaluationView> {
    const options = {
      withIdle: include === 'not_applicable',
      isSeen: (townCode: string) => mayIn(actor, 'evaluate Market', townCode),
    };
    return presentEvaluation(await this.evaluateMarket.run(code, asOf ?? this.clock.today(), options));
  }
}
