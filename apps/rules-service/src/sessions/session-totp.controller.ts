import { Body, Controller, Delete, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import { KeepTotp, type SignedIn } from '@hongzhu/compliance';
import type { NewTotpView } from '@hongzhu/contracts';
import type { FastifyRequest } from 'fastify';
import { callerAddress } from '../http/caller-address.js';
import { TakesPassword } from '../http/idempotency/kept-answers.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { TotpBeginBody, TotpCodeBody, TotpRemovalBody } from './session-bodies.dto.js';
import { TakesCsrfToken } from './session.controller.js';
import { NewTotpResponse } from './session.responses.js';
import { BySession } from './signed-in.decorator.js';

/** A device whose codes are asked for beside the password. */
@ApiTags('session')
@Controller('api/v1/session/totp')
export class SessionTotpController {
  constructor(private readonly totp: KeepTotp) {}

  @Operation(
    { zh: '开始启用验证器', en: 'Begin with a device' },
    {
      zh: '须再次给出现用密码。密钥只在这次答复中出现；用其第一个验证码确认后才生效。',
      en: 'It takes the password in force once more. The secret is in this answer alone; it counts once a code of it has confirmed it.',
    },
  )
  @Post()
  @Needs('any-account')
  @HttpCode(200)
  @TakesPassword()
  @TakesCsrfToken()
  @ApiBody({ type: TotpBeginBody })
  @ApiResponse({ status: 200, type: NewTotpResponse })
  @Problems(403, 404, 409, 413, 415, 422)
  async beginTotp(
    @BySession() signedIn: SignedIn,
    @Body(new RequestBodyPipe()) { password }: TotpBeginBody,
    @Req() request: FastifyRequest,
  ): Promise<NewTotpView> {
    const proof = { signedIn, password, origin: callerAddress(request) };
    const { secret, address } = await this.totp.begin(proof);
    return { secret, uri: address };
  }

  @Operation(
    { zh: '确认验证器', en: 'Confirm the device' },
    { zh: '此后登录须有验证码。', en: 'From now on a code is asked for at sign-in.' },
  )
  @Post('confirm')
  @Needs('any-account')
  @HttpCode(204)
  @TakesCsrfToken()
  @ApiBody({ type: TotpCodeBody })
  @ApiResponse({ status: 204, description: '已启用 / In use' })
  @Problems(403, 404, 409, 413, 415, 422)
  confirmTotp(
    @BySession() signedIn: SignedIn,
    @Body(new RequestBodyPipe()) { code }: TotpCodeBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.totp.confirm(signedIn, code, callerAddress(request));
  }

  @Operation(
    { zh: '停用验证器', en: 'Remove the device' },
    {
      zh: '须给出现用密码和一个未用过的验证码；设备丢失时请管理员重置密码。',
      en: 'It takes the password in force and a code that was not used; an administrator’s reset of the password helps who has lost the device.',
    },
  )
  @Delete()
  @Needs('any-account')
  @HttpCode(204)
  @TakesCsrfToken()
  @ApiBody({ type: TotpRemovalBody })
  @ApiResponse({ status: 204, description: '已停用 / Removed' })
  @Problems(403, 404, 409, 413, 415, 422)
  removeTotp(
    @BySession() signedIn: SignedIn,
    @Body(new RequestBodyPipe()) { password, code }: TotpRemovalBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.totp.remove({ signedIn, password, origin: callerAddress(request) }, code);
  }
}
