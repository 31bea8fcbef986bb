import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Clock,
  HandleWaivers,
  NotFoundError,
  RuleLibrary,
  WaiverReader,
  placeOf,
  scopeOf,
  type Actor,
  type Waiver,
} from '@hongzhu/compliance';
import type { FalseAlarmsView, PageView, WaiverView } from '@hongzhu/contracts';
import { mayIn } from '@hongzhu/permissions';
import { addDays } from '@hongzhu/rules-engine';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { codeOr, idOr } from '../http/address.pipes.js';
import { entityTag } from '../http/entity-tag.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, LOCATION, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { TakesVersion } from '../openapi/takes-version.decorator.js';
import { ReasonBody } from '../tasks/task-bodies.dto.js';
import { presentFalseAlarms, presentWaiver } from './present-waiver.js';
import { Decision, type WaiverDecision } from './waiver-decision.decorator.js';
import { WaiverRequestBody } from './waiver-bodies.dto.js';
import { WaiverQuery } from './waiver-query.dto.js';
import { FalseAlarmsResponse, WaiverResponse } from './waiver.responses.js';

const waiverId = idOr('waiver_not_found');

/** What keeps findings from raising tasks, until a day. */
@ApiTags('waivers')
@Controller('api/v1')
export class WaiversController {
  constructor(
    private readonly waivers: WaiverReader,
    private readonly handle: HandleWaivers,
    private readonly rules: RuleLibrary,
    private readonly clock: Clock,
  ) {}

  @Operation(
    { zh: '申请豁免', en: 'Ask for a waiver' },
    {
      zh: '须由另一位主管批准才生效。豁免不改变结论；到期后的首次评估重新计入。',
      en: 'Another person, a supervisor, has to approve it. A waiver does not change the verdict; from the first evaluation on or after its day the finding counts again.',
    },
  )
  @Post('findings/:id/waivers')
  @Needs('ask Waiver')
  @HttpCode(201)
  @ApiBody({ type: WaiverRequestBody })
  @ApiResponse({ status: 201, type: WaiverResponse, headers: LOCATION })
  @Problems(403, 404, 409, 413, 415, 422)
  async requestWaiver(
    @Param('id', idOr('finding_not_found')) findingId: string,
    @Body(new RequestBodyPipe()) body: WaiverRequestBody,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WaiverView> {
    const { reason, expiresOn } = body;
    const waiver = await this.handle.request({ findingId, reason, expiresOn, actor });
    reply.header('location', `/api/v1/waivers/${waiver.id}`);
    return this.answer(waiver, reply);
  }

  @Operation(
    { zh: '列出豁免', en: 'List waivers' },
    {
      zh: 'expiringWithinDays 列出即将到期的，unneeded=true 列出不再需要的。',
      en: 'expiringWithinDays: those that are about to end. unneeded=true: those that are no longer needed.',
    },
  )
  @Get('waivers')
  @Needs('read Waiver')
  @TakesParameters()
  @AnswersPage(WaiverResponse)
  @Problems()
  async listWaivers(@Parameters() query: WaiverQuery, @Acting() actor: Actor): Promise<PageView<WaiverView>> {
    const { limit, cursor, expiringWithinDays, unneeded, ...filter } = query;
    const today = this.clock.today();
    const expiring =
      expiringWithinDays === undefined ? undefined : { from: today, to: addDays(today, expiringWithinDays) };
    const unneededOn = unneeded === undefined ? undefined : today;
    const wanted = { ...filter, within: scopeOf(actor), expiring, unneededOn };
    const page = await this.waivers.list(wanted, pageRequest({ limit, cursor }));
    return presentPage(page, (waiver) => presentWaiver(waiver, today));
  }

  @Operation({ zh: '读取一项豁免', en: 'Read a waiver' })
  @Get('waivers/:id')
  @Needs('read Waiver')
  @ApiResponse({ status: 200, type: WaiverResponse })
  @Problems(404)
  async getWaiver(
    @Param('id', waiverId) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WaiverView> {
    const waiver = await this.waivers.get(id);
    if (!waiver || !mayIn(actor, 'read Waiver', placeOf(waiver.cell)))
      throw new NotFoundError('waiver_not_found', `There is no waiver '${id}'.`);
    return this.answer(waiver, reply);
  }

  @Operation(
    { zh: '批准豁免', en: 'Approve a waiver' },
    {
      zh: '由申请者以外的主管批准；其任务随即更新或关闭。',
      en: 'By a supervisor who did not ask for it; its task is changed or closed at once.',
    },
  )
  @Post('waivers/:id/approve')
  @Needs('decide Waiver')
  @HttpCode(200)
  @TakesVersion()
  @ApiBody({ type: ReasonBody })
  @ApiResponse({ status: 200, type: WaiverResponse })
  @Problems(403, 404, 409, 412, 413, 415, 422, 428)
  async approveWaiver(
    @Decision() decision: WaiverDecision,
    @Body(new RequestBodyPipe()) { reason }: ReasonBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WaiverView> {
    return this.answer(await this.handle.approve({ ...decision, reason }), reply);
  }

  @Operation(
    { zh: '拒绝或撤销豁免', en: 'Refuse or revoke a waiver' },
    {
      zh: '申请中的：主管拒绝，或申请者收回。生效中的：主管撤销，问题立即重新计入。',
      en: 'One that is asked for: a supervisor refuses it, or whoever asked takes it back. One in force: a supervisor ends it, and the finding counts again at once.',
    },
  )
  @Post('waivers/:id/revoke')
  @Needs('ask Waiver')
  @HttpCode(200)
  @TakesVersion()
  @ApiBody({ type: ReasonBody })
  @ApiResponse({ status: 200, type: WaiverResponse })
  @Problems(403, 404, 409, 412, 413, 415, 422, 428)
  async revokeWaiver(
    @Decision() decision: WaiverDecision,
    @Body(new RequestBodyPipe()) { reason }: ReasonBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WaiverView> {
    return this.answer(await this.handle.revoke({ ...decision, reason }), reply);
  }

  @Operation(
    { zh: '读取一条规则的误报率', en: 'Read how often a rule was mistaken' },
    {
      zh: '经批准驳回的问题占历来问题的比例，及各理由的次数；供规则作者参考。限于部分镇街或市场的账号只计其范围内的。',
      en: 'What share of its findings was dismissed, and for which reasons; for rule authors. An account of some towns or markets is told of those there.',
    },
  )
  @Get('rules/:id/false-alarms')
  @Needs('read Rule')
  @ApiResponse({ status: 200, type: FalseAlarmsResponse })
  @Problems(404)
  async getFalseAlarms(
    @Param('id', codeOr('rule_not_found')) ruleId: string,
    @Acting() actor: Actor,
  ): Promise<FalseAlarmsView> {
    const isKnown = this.rules.ruleSets.some(({ rules }) => rules.some(({ id }) => id === ruleId));
    if (!isKnown) throw new NotFoundError('rule_not_found', `There is no rule '${ruleId}'.`);
    const counted = { ruleId, within: scopeOf(actor) };
    const [findings, dismissed, dismissals] = await Promise.all([
      this.waivers.findings(counted),
      this.waivers.dismissed(counted),
      this.waivers.dismissals(counted),
    ]);
    return presentFalseAlarms(ruleId, { findings, dismissed }, dismissals);
  }

  private answer(waiver: Waiver, reply: FastifyReply): WaiverView {
    reply.header('etag', entityTag(waiver.version));
    return presentWaiver(waiver, this.clock.today());
  }
}
