import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Clock,
  EvaluateMarket,
  EvaluateSnapshot,
  type Actor,
  type SnapshotEvaluationRequest,
} from '@hongzhu/compliance';
import type { EvaluationView } from '@hongzhu/contracts';
import { mayIn, type Place } from '@hongzhu/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { codeOr } from '../http/address.pipes.js';
import { ChangesNothing } from '../http/idempotency/kept-answers.js';
import { LargeJson } from '../http/json-bodies.js';
import { Costly } from '../http/limits/limit-costly.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { Repeats } from '../http/permissions/repeats.decorator.js';
import { untilLeft } from '../http/until-left.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { evaluationText } from './evaluation-text.js';
import { EvaluationRequestPipe } from './evaluation-request.pipe.js';
import { EvaluationRequestSchema } from './evaluation-request.schema.js';
import { EvaluationResponse } from './evaluation.responses.js';
import { MarketEvaluationQuery } from './market-evaluation-query.dto.js';
import { presentEvaluation } from './present-evaluation.js';

const MAX_SNAPSHOT_MEBIBYTES = 16;
/** About ten markets. */
const MOST_CHEAP_BYTES = 256 * 1024;

/** A body whose length is not announced may be of any. */
const isLarge = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  !(Number(headers['content-length']) <= MOST_CHEAP_BYTES);

@ApiTags('evaluation')
@Controller('api/v1')
export class EvaluationsController {
  constructor(
    private readonly evaluateSnapshot: EvaluateSnapshot,
    private readonly evaluateMarket: EvaluateMarket,
    private readonly clock: Clock,
    private readonly counts: SmallCounts,
  ) {}

  @Operation(
    { zh: '评估一份快照，不保存', en: 'Evaluate a snapshot; nothing is kept' },
    {
      zh: '最多 16 MiB。依据只有快照本身，日期为其中的 asOf。include: ["explanation"] 时每个结论带说明：条件树、起决定作用的条件、使其达标的最小改变；include: ["trace"] 时带只有取值的条件树。二者最多 10000 个结论，答复最多 64 MiB，超出为 422 evaluation_too_large：请减少市场或规则集，或导入快照后运行扫描。同一密钥同时只能评估几份超过 256 KiB 的快照，或结论超过 10000 个（带 include 时 1000 个）的快照，超出为 429 too_many_at_once。',
      en: 'At most 16 MiB. Judged by the snapshot alone, as of its asOf. With include: ["explanation"] each verdict carries its explanation: the tree of conditions, those that decided, and the smallest change that would make it compliant; with include: ["trace"] the tree in values alone. Either for at most 10,000 verdicts, and an answer has at most 64 MiB; else 422 evaluation_too_large: ask for fewer markets or rule sets, or import the snapshot and start a sweep. Of snapshots over 256 KiB, or that come to more than 10,000 verdicts (1,000 with include), one key may have only a few evaluated at once; else 429 too_many_at_once.',
    },
  )
  @Post('evaluations')
  @Needs('run Evaluation')
  @HttpCode(200)
  @LargeJson(MAX_SNAPSHOT_MEBIBYTES)
  @Costly(isLarge)
  @ChangesNothing()
  @Repeats('members')
  @ApiBody({ type: EvaluationRequestSchema, required: true })
  @ApiResponse({ status: 200, type: EvaluationResponse })
  @Problems(413, 415, 422)
  @Header('content-type', 'application/json; charset=utf-8')
  async evaluate(
    @Body(new EvaluationRequestPipe()) request: SnapshotEvaluationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | StreamableFile> {
    if (this.evaluateSnapshot.isCostly(request)) await reply.holdCostly();
    return evaluationText(this.evaluateSnapshot, request, untilLeft(reply));
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
  @Reads('members')
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
      isSeen: (place: Place) => mayIn(actor, 'evaluate Market', place),
    };
    const answer = await this.evaluateMarket.run(code, asOf ?? this.clock.today(), options);
    return this.counts.evaluation(presentEvaluation(answer), actor);
  }
}
