import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Clock,
  ManageWebhooks,
  NotFoundError,
  WebhookReader,
  type Actor,
  type WebhookCommand,
  type WebhookEndpoint,
} from '@hongzhu/compliance';
import type { PageView, WebhookEndpointView, WebhookSecretView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { entityTag } from '../http/entity-tag.js';
import { AnswersSecret } from '../http/idempotency/kept-answers.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, LOCATION, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { UUID } from '../openapi/schema-kinds.js';
import { presentEndpoint, presentSecret } from './present-webhook.js';
import {
  DEFAULT_GRACE_HOURS,
  SecretRotationBody,
  WebhookEndpointBody,
  WebhookEndpointChangeBody,
} from './webhook-bodies.dto.js';
import { EndpointCommand, NeedsIfMatch } from './webhook-command.decorator.js';
import { WebhookEndpointResponse, WebhookSecretResponse } from './webhook.responses.js';

const ID = { name: 'id', schema: UUID };

/** Where events are sent; for supervisors of all towns. */
@ApiTags('events')
@Controller('api/v1/webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly webhooks: WebhookReader,
    private readonly manage: ManageWebhooks,
    private readonly clock: Clock,
  ) {}

  @Operation(
    { zh: '新建 webhook 端点', en: 'Have events sent to an address' },
    {
      zh: '回答中的 secret 用于验证签名（Standard Webhooks），仅此一次显示。',
      en: 'The secret in the answer is for checking signatures (Standard Webhooks), and shown this once.',
    },
  )
  @Post()
  @Needs('keep Webhook')
  @HttpCode(201)
  @AnswersSecret()
  @ApiBody({ type: WebhookEndpointBody })
  @ApiResponse({ status: 201, type: WebhookSecretResponse, headers: LOCATION })
  @Problems(403, 409, 413, 415, 422)
  async createWebhookEndpoint(
    @Body(new RequestBodyPipe()) body: WebhookEndpointBody,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookSecretView> {
    const endpoint = await this.manage.create(termsOf(body), actor);
    reply.header('location', `/api/v1/webhook-endpoints/${endpoint.id}`);
    return this.withSecret(endpoint, reply);
  }

  @Operation({ zh: '列出 webhook 端点', en: 'List webhook endpoints' })
  @Get()
  @Needs('read Webhook')
  @TakesParameters()
  @AnswersPage(WebhookEndpointResponse)
  @Problems(403)
  async listWebhookEndpoints(@Parameters() query: PageQuery): Promise<PageView<WebhookEndpointView>> {
    const now = this.clock.now();
    return presentPage(await this.webhooks.list(pageRequest(query)), (each) => presentEndpoint(each, now));
  }

  @Operation({ zh: '读取一个 webhook 端点', en: 'Read a webhook endpoint' })
  @Get(':id')
  @Needs('read Webhook')
  @ApiResponse({ status: 200, type: WebhookEndpointResponse })
  @Problems(403, 404)
  async getWebhookEndpoint(
    @Param('id', idOr('webhook_endpoint_not_found')) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointView> {
    const endpoint = await this.webhooks.get(id);
    if (!endpoint) throw new NotFoundError('webhook_endpoint_not_found', `There is no endpoint '${id}'.`);
    return this.answer(endpoint, reply);
  }

  @Operation(
    { zh: '更改、停用或启用 webhook 端点', en: 'Change, disable or enable a webhook endpoint' },
    {
      zh: '停用期间的事件不会补发，可从事件流读取；停用前尚未送达的，启用后继续发送。',
      en: 'Events of the time in which it is disabled are not sent to it later, and can be read from the feed; what was on its way before goes on when it is enabled.',
    },
  )
  @Put(':id')
  @Needs('keep Webhook')
  @NeedsIfMatch()
  @ApiParam(ID)
  @ApiBody({ type: WebhookEndpointChangeBody })
  @ApiResponse({ status: 200, type: WebhookEndpointResponse })
  @Problems(403, 404, 412, 413, 415, 422, 428)
  async changeWebhookEndpoint(
    @EndpointCommand() command: WebhookCommand,
    @Body(new RequestBodyPipe()) body: WebhookEndpointChangeBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointView> {
    const terms = { ...termsOf(body), state: body.state };
    return this.answer(await this.manage.change(terms, command), reply);
  }

  @Operation(
    { zh: '删除 webhook 端点', en: 'Remove a webhook endpoint' },
    { zh: '连同其投递记录。', en: 'With the record of its deliveries.' },
  )
  @Delete(':id')
  @Needs('keep Webhook')
  @HttpCode(204)
  @NeedsIfMatch()
  @ApiParam(ID)
  @ApiResponse({ status: 204, description: '已删除 / Removed' })
  @TakesNoBody()
  @Problems(403, 404, 412, 413, 415, 422, 428)
  async removeWebhookEndpoint(@EndpointCommand() command: WebhookCommand): Promise<void> {
    await this.manage.remove(command);
  }

  @Operation(
    { zh: '更换签名密钥', en: 'Replace its secret' },
    {
      zh: '新密钥仅此一次显示。旧密钥在 graceHours 小时内同时签名，webhook-signature 中有两个签名；其间再次更换为 409，除非 graceHours 为 0：此后只用新密钥签名。',
      en: 'The new one is shown this once. For graceHours the old one signs beside it: webhook-signature holds two signatures. Until that is over it is replaced again, else 409, by graceHours of 0 alone: then the new one signs alone.',
    },
  )
  @Post(':id/rotate-secret')
  @Needs('keep Webhook')
  @HttpCode(200)
  @AnswersSecret()
  @NeedsIfMatch()
  @ApiParam(ID)
  @ApiBody({ type: SecretRotationBody, required: false })
  @ApiResponse({ status: 200, type: WebhookSecretResponse })
  @Problems(403, 404, 409, 412, 413, 415, 422, 428)
  async rotateWebhookSecret(
    @EndpointCommand() command: WebhookCommand,
    @Body(new RequestBodyPipe()) { graceHours }: SecretRotationBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookSecretView> {
    return this.withSecret(await this.manage.rotateSecret(command, graceHours ?? DEFAULT_GRACE_HOURS), reply);
  }

  private answer(endpoint: WebhookEndpoint, reply: FastifyReply): WebhookEndpointView {
    reply.header('etag', entityTag(endpoint.version));
    return presentEndpoint(endpoint, this.clock.now());
  }

  private withSecret(endpoint: WebhookEndpoint, reply: FastifyReply): WebhookSecretView {
    reply.header('etag', entityTag(endpoint.version)).header('cache-control', 'no-store');
    return presentSecret(endpoint, this.clock.now());
  }
}

const termsOf = ({ url, eventTypes, description }: WebhookEndpointBody) => ({
  url,
  eventTypes: eventTypes ?? null,
  description: description ?? '',
});
