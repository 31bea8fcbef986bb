import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AccessKeyReader, Clock, ManageAccessKeys, NotFoundError } from '@hongzhu/compliance';
import type { AccessKeyView, NewAccessKeyView, PageView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Account } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { AnswersSecret } from '../http/idempotency/kept-answers.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, LOCATION, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AccessKeyRequestBody } from './access-key-bodies.dto.js';
import { AccessKeyResponse, NewAccessKeyResponse } from './access-key.responses.js';
import { accessKeyPath, presentAccessKey } from './present-access-key.js';

const keyId = idOr('access_key_not_found');

/** What accounts authenticate with. */
@ApiTags('access')
@Controller('api/v1/access-keys')
export class AccessKeysController {
  constructor(
    private readonly manage: ManageAccessKeys,
    private readonly keys: AccessKeyReader,
    private readonly clock: Clock,
  ) {}

  @Operation(
    { zh: '为账号生成访问密钥', en: 'Make an access key for an account' },
    {
      zh: '密钥只在这次答复中出现，请立即保存。一个账号可有多把密钥以便轮换，但角色、镇街和市场须一致，否则 409 account_role_differs；管理、审计、规则审批、业务办理四类职责之间不能先后转换，否则 409 account_duty_differs。带 Idempotency-Key 重复发送时不会再次给出密钥：409 idempotency_answer_not_kept。',
      en: 'The key is in this answer alone: keep it. An account may have several, so that they can be rotated; they have to agree in role, towns and markets, else 409 account_role_differs; and one account never goes from one of administration, audit, approval of rules and work to another, else 409 account_duty_differs. Sent again with its Idempotency-Key, it does not tell the key again: 409 idempotency_answer_not_kept.',
    },
  )
  @Post()
  @Needs('keep AccessKey')
  @HttpCode(201)
  @AnswersSecret()
  @ApiBody({ type: AccessKeyRequestBody })
  @ApiResponse({ status: 201, type: NewAccessKeyResponse, headers: LOCATION })
  @Problems(403, 409, 413, 415, 422)
  async createAccessKey(
    @Body(new RequestBodyPipe()) body: AccessKeyRequestBody,
    @Account() by: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewAccessKeyView> {
    const { account, role, towns = null, markets = null, expiresOn = null, label = null } = body;
    const wanted = { account, role, towns, markets, expiresOn, label, by };
    const { key, secret } = await this.manage.create(wanted);
    reply.header('location', accessKeyPath(key.id));
    return { ...presentAccessKey(key, this.clock.today()), key: secret };
  }

  @Operation(
    { zh: '列出访问密钥', en: 'List access keys' },
    {
      zh: '最早的在前，包括已吊销和已到期的；不含密钥本身。',
      en: 'The oldest first, revoked and expired ones too; never the keys themselves.',
    },
  )
  @Get()
  @Needs('read AccessKey')
  @TakesParameters()
  @AnswersPage(AccessKeyResponse)
  @Problems(403)
  async listAccessKeys(@Parameters() query: PageQuery): Promise<PageView<AccessKeyView>> {
    const today = this.clock.today();
    return presentPage(await this.keys.list(pageRequest(query)), (key) => presentAccessKey(key, today));
  }

  @Operation({ zh: '读取一把访问密钥的信息', en: 'Read what is known of an access key' })
  @Get(':id')
  @Needs('read AccessKey')
  @ApiResponse({ status: 200, type: AccessKeyResponse })
  @Problems(403, 404)
  async getAccessKey(@Param('id', keyId) id: string): Promise<AccessKeyView> {
    const key = await this.keys.get(id);
    if (!key) throw new NotFoundError('access_key_not_found', `There is no access key '${id}'.`);
    return presentAccessKey(key, this.clock.today());
  }

  @Operation(
    { zh: '吊销访问密钥', en: 'Revoke an access key' },
    {
      zh: '立即失效，其他进程最迟 5 秒后失效。重复吊销不再改变什么。',
      en: 'It is refused at once, by other processes within 5 seconds. Revoking it again changes nothing.',
    },
  )
  @Post(':id/revoke')
  @Needs('keep AccessKey')
  @HttpCode(200)
  @TakesNoBody()
  @ApiResponse({ status: 200, type: AccessKeyResponse })
  @Problems(403, 404, 413, 415, 422)
  async revokeAccessKey(@Param('id', keyId) id: string, @Account() by: string): Promise<AccessKeyView> {
    return presentAccessKey(await this.manage.revoke(id, by), this.clock.today());
  }
}
