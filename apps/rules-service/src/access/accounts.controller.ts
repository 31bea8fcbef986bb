import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  AccountReader,
  ManageAccounts,
  NotFoundError,
  ResetPassword,
  SwitchAccount,
  type Account as AccountRecord,
  type AccountCommand,
  type Actor,
} from '@hongzhu/compliance';
import type { InitialAccountView, PageView, SignInAccountView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Account, Acting } from '../http/account.decorator.js';
import { codeOr } from '../http/address.pipes.js';
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
import { CODE } from '../openapi/schema-kinds.js';
import { ChangesAccount } from './account-command.decorator.js';
import { AccountChangeRequestBody, AccountRequestBody } from './account-bodies.dto.js';
import { InitialAccountResponse, SignInAccountResponse } from './account.responses.js';
import { presentMadeAccount, presentSignInAccount } from './present-account.js';

const accountId = codeOr('account_not_found');
const ID = { name: 'id', schema: CODE };

/** With which people sign in. */
@ApiTags('access')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountReader,
    private readonly manage: ManageAccounts,
    private readonly switcher: SwitchAccount,
    private readonly reset: ResetPassword,
  ) {}

  @Operation(
    { zh: '为人员建立登录账号', en: 'Make an account for a person' },
    {
      zh: '初始密码只在这次答复中出现，首次登录须修改。同名有效密钥须有相同的角色、镇街和市场，否则 409 account_role_differs。管理、审计、规则审批、业务办理四类职责之间不能先后转换，否则 409 account_duty_differs。',
      en: 'The first password is in this answer alone, and has to be changed at the first sign-in. Keys in force under the same id have the same role, towns and markets, else 409 account_role_differs. One account never goes from one of administration, audit, approval of rules and work to another, else 409 account_duty_differs.',
    },
  )
  @Post()
  @Needs('keep Account')
  @HttpCode(201)
  @AnswersSecret()
  @ApiBody({ type: AccountRequestBody })
  @ApiResponse({ status: 201, type: InitialAccountResponse, headers: LOCATION })
  @Problems(403, 409, 413, 415, 422)
  async createAccount(
    @Body(new RequestBodyPipe()) body: AccountRequestBody,
    @Account() by: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InitialAccountView> {
    const { id, signIn = 'password' } = body;
    const made = await this.manage.create(
      { id, signIn, ...changeOf(body), towns: body.towns ?? null, markets: body.markets ?? null },
      by,
    );
    reply.header('location', `/api/v1/accounts/${id}`).header('etag', entityTag(made.account.version));
    return presentMadeAccount(made);
  }

  @Operation({ zh: '列出登录账号', en: 'List accounts' }, { zh: '按账号排序。', en: 'By id.' })
  @Get()
  @Needs('read Account')
  @TakesParameters()
  @AnswersPage(SignInAccountResponse)
  @Problems(403)
  async listAccounts(@Parameters() query: PageQuery): Promise<PageView<SignInAccountView>> {
    return presentPage(await this.accounts.list(pageRequest(query)), presentSignInAccount);
  }

  @Operation({ zh: '读取一个登录账号', en: 'Read an account' })
  @Get(':id')
  @Needs('read Account')
  @ApiParam(ID)
  @ApiResponse({ status: 200, type: SignInAccountResponse })
  @Problems(403, 404)
  async getAccount(
    @Param('id', accountId) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAccountView> {
    const account = await this.accounts.get(id);
    if (!account) throw new NotFoundError('account_not_found', `There is no account '${id}'.`);
    return answer(account, reply);
  }

  @Operation(
    { zh: '更改登录账号', en: 'Change an account' },
    {
      zh: '账号限于某些镇街或市场时，须写明 towns、markets（取消限制写 null），漏写为 422 required。角色、镇街或市场改变时，该账号须重新登录。自己的角色、镇街和市场须由另一位管理员更改（403 own_account）。',
      en: 'Of an account that is limited to towns or markets these are named, or null to lift the limit; left out they are refused (422, required). With another role, other towns or other markets, its holder has to sign in again. Those of an own account are changed by another administrator (403 own_account).',
    },
  )
  @Put(':id')
  @Needs('keep Account')
  @ApiParam(ID)
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: '所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes',
    schema: { type: 'string', examples: ['"1"'] },
  })
  @ApiBody({ type: AccountChangeRequestBody })
  @ApiResponse({ status: 200, type: SignInAccountResponse })
  @Problems(403, 404, 409, 412, 413, 415, 422, 428)
  async changeAccount(
    @ChangesAccount() command: AccountCommand,
    @Body(new RequestBodyPipe()) body: AccountChangeRequestBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAccountView> {
    return answer(await this.manage.change(changeOf(body), command), reply);
  }

  @Operation(
    { zh: '停用登录账号', en: 'Disable an account' },
    {
      zh: '立即结束其会话，并吊销同名密钥。重复停用不再改变什么。',
      en: 'Its sessions end at once, and the keys under the same id are revoked. Doing it again changes nothing.',
    },
  )
  @Post(':id/disable')
  @Needs('keep Account')
  @HttpCode(200)
  @TakesNoBody()
  @ApiParam(ID)
  @ApiResponse({ status: 200, type: SignInAccountResponse })
  @Problems(403, 404, 413, 415, 422)
  async disableAccount(
    @Param('id', accountId) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAccountView> {
    return answer(await this.switcher.disable(id, actor), reply);
  }

  @Operation(
    { zh: '重新启用登录账号', en: 'Enable an account again' },
    { zh: '已吊销的密钥不会恢复。', en: 'Keys that were revoked stay so.' },
  )
  @Post(':id/enable')
  @Needs('keep Account')
  @HttpCode(200)
  @TakesNoBody()
  @ApiParam(ID)
  @ApiResponse({ status: 200, type: SignInAccountResponse })
  @Problems(403, 404, 413, 415, 422)
  async enableAccount(
    @Param('id', accountId) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAccountView> {
    return answer(await this.switcher.enable(id, actor), reply);
  }

  @Operation(
    { zh: '重置密码', en: 'Make a new first password' },
    {
      zh: '新的初始密码只在这次答复中出现，首次登录须修改。结束其会话，解除锁定，停用验证器。',
      en: 'It is in this answer alone, and has to be changed at the first sign-in. Its sessions end, tries that failed are forgotten, and so is the device.',
    },
  )
  @Post(':id/reset-password')
  @Needs('keep Account')
  @HttpCode(200)
  @AnswersSecret()
  @TakesNoBody()
  @ApiParam(ID)
  @ApiResponse({ status: 200, type: InitialAccountResponse })
  @Problems(403, 404, 409, 413, 415, 422)
  async resetPassword(
    @Param('id', accountId) id: string,
    @Acting() actor: Actor,
  ): Promise<InitialAccountView> {
    return presentMadeAccount(await this.reset.run(id, actor));
  }
}

function answer(account: AccountRecord, reply: FastifyReply): SignInAccountView {
  reply.header('etag', entityTag(account.version));
  return presentSignInAccount(account);
}

const changeOf = ({ role, towns, markets, label, oidcIssuer, oidcSubject }: AccountChangeRequestBody) => ({
  ...{ role, towns, markets, label: label ?? null },
  ...{ oidcIssuer: oidcIssuer ?? null, oidcSubject: oidcSubject ?? null },
});
