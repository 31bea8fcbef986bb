import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { NotFoundError, SendAgain, WebhookReader, type Actor } from '@hongzhu/compliance';
import type { PageView, WebhookDeliveryView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, LOCATION, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { DeliveryQuery } from './delivery-query.dto.js';
import { presentDelivery } from './present-webhook.js';
import { WebhookDeliveryResponse } from './webhook.responses.js';

const deliveryId = idOr('webhook_delivery_not_found');

/** What was sent to endpoints, or is going to be; for supervisors of all towns. */
@ApiTags('events')
@Controller('api/v1')
export class WebhookDeliveriesController {
  constructor(
    private readonly webhooks: WebhookReader,
    private readonly again: SendAgain,
  ) {}

  @Operation({ zh: '列出投递', en: 'List deliveries' }, { zh: '最新的在前。', en: 'The newest first.' })
  @Get('webhook-deliveries')
  @Needs('read Webhook')
  @TakesParameters()
  @AnswersPage(WebhookDeliveryResponse)
  @Problems(403)
  async listWebhookDeliveries(@Parameters() query: DeliveryQuery): Promise<PageView<WebhookDeliveryView>> {
    const { endpoint, state, event } = query;
    const filter = { endpointId: endpoint, state, eventId: event };
    return presentPage(await this.webhooks.deliveries(filter, pageRequest(query)), presentDelivery);
  }

  @Operation({ zh: '读取一次投递', en: 'Read a delivery' })
  @Get('webhook-deliveries/:id')
  @Needs('read Webhook')
  @ApiResponse({ status: 200, type: WebhookDeliveryResponse })
  @Problems(403, 404)
  async getWebhookDelivery(@Param('id', deliveryId) id: string): Promise<WebhookDeliveryView> {
    const delivery = await this.webhooks.delivery(id);
    if (!delivery) throw new NotFoundError('webhook_delivery_not_found', `There is no delivery '${id}'.`);
    return presentDelivery(delivery);
  }

  @Operation(
    { zh: '重放一次投递', en: 'Have a delivery sent again' },
    {
      zh: '仅限 delivered 或 dead；webhook-id 不变，尝试次数重新计算。不需要请求体。',
      en: 'One that is delivered or dead, under the same webhook-id, with its attempts counted anew. Takes no body.',
    },
  )
  @Post('webhook-deliveries/:id/replay')
  @Needs('replay Webhook')
  @HttpCode(202)
  @TakesNoBody()
  @ApiResponse({ status: 202, type: WebhookDeliveryResponse, headers: LOCATION })
  @Problems(403, 404, 409, 413, 415, 422)
  async replayWebhookDelivery(
    @Param('id', deliveryId) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookDeliveryView> {
    const delivery = await this.again.replay(id, actor);
    reply.header('location', `/api/v1/webhook-deliveries/${id}`);
    return presentDelivery(delivery);
  }

  @Operation(
    { zh: '向端点发送测试事件', en: 'Have a ping sent to an endpoint' },
    {
      zh: '事件 webhook.ping，几秒内由工作进程发送；结果见该投递。不需要请求体。',
      en: 'An event webhook.ping, sent by a worker within seconds; the delivery says what came of it. Takes no body.',
    },
  )
  @Post('webhook-endpoints/:id/test')
  @Needs('replay Webhook')
  @HttpCode(202)
  @TakesNoBody()
  @ApiResponse({ status: 202, type: WebhookDeliveryResponse, headers: LOCATION })
  @Problems(403, 404, 409, 413, 415, 422)
  async testWebhookEndpoint(
    @Param('id', idOr('webhook_endpoint_not_found')) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookDeliveryView> {
    const delivery = await this.again.ping(id, actor);
    reply.header('location', `/api/v1/webhook-deliveries/${delivery.id}`);
    return presentDelivery(delivery);
  }
}
