import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangePassword, Sessions, SignIn, type SignedIn } from '@hongzhu/compliance';
import type { SessionView } from '@hongzhu/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerAddress } from '../http/caller-address.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { SignsIn } from '../http/sessions/guard-sessions.js';
import { SessionCookies } from '../http/sessions/session-cookies.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersProblem, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { presentSession } from './present-session.js';
import { PasswordChangeBody, SignInBody } from './session-bodies.dto.js';
import { SessionResponse } from './session.responses.js';
import { BySession } from './signed-in.decorator.js';

const SET_COOKIE = {
  'Set-Cookie': {
    description:
      'hz_session（TLS 下为 __Host-hz_session）; HttpOnly; SameSite=Strict, hz_browser（TLS 下为 __Host-hz_browser）; HttpOnly; SameSite=Lax',
    required: true,
    schema: { type: 'string' as const },
  },
};
/** What comes with every change that is made by a session. */
export const TakesCsrfToken = (): MethodDecorator =>
  ApiHeader({
    name: 'X-CSRF-Token',
    required: false,
    description: '会话的 csrfToken / The csrfToken of the session',
    schema: { type: 'string' },
  });

/** Who has signed in. */
@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly passwords: ChangePassword,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
  ) {}

  @Operation(
    { zh: '登录', en: 'Sign in' },
    {
      zh: '账号不存在、已停用、密码或验证码不对，答复相同（401 sign_in_failed）。密码对而缺验证码：401 totp_code_required。连续 5 次不对，10 分钟内 429 sign_in_locked；曾成功登录该账号的浏览器（hz_browser）单独计数。',
      en: 'An account that is none or disabled, a wrong password and a wrong code have the same answer (401 sign_in_failed). The right password without its code: 401 totp_code_required. After five wrong tries in a row: 429 sign_in_locked for ten minutes; a browser in which the account was signed in to before (hz_browser) is counted by itself.',
    },
  )
  @Post()
  @Needs('anyone')
  @SignsIn()
  @HttpCode(200)
  @ApiBody({ type: SignInBody })
  @ApiResponse({ status: 200, type: SessionResponse, headers: SET_COOKIE })
  @AnswersProblem(400)
  @AnswersProblem(401)
  @AnswersProblem(403)
  @AnswersProblem(413)
  @AnswersProblem(415)
  @AnswersProblem(422)
  @AnswersProblem(429)
  @AnswersProblem(500)
  async openSession(
    @Body(new RequestBodyPipe()) { account, password, code }: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const from = { origin: callerAddress(request), browser: this.cookies.before(request) };
    const asked = { account, password, code: code ?? null, ...from };
    const opened = await this.signIn.run(asked);
    this.cookies.begin(reply, opened);
    return presentSession(opened);
  }

  @Operation({ zh: '读取登录会话', en: 'Read who has signed in' })
  @Get()
  @Needs('any-account')
  @ApiResponse({ status: 200, type: SessionResponse })
  @Problems(404)
  getSession(@BySession() signedIn: SignedIn): SessionView {
    return presentSession(signedIn);
  }

  @Operation({ zh: '退出登录', en: 'Sign out' })
  @Delete()
  @Needs('any-account')
  @HttpCode(204)
  @TakesNoBody()
  @TakesCsrfToken()
  @ApiResponse({ status: 204, description: '已退出 / Signed out' })
  @Problems(403, 404, 413, 415, 422)
  async closeSession(
    @BySession() signedIn: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.close(signedIn);
    this.cookies.end(reply);
  }

  @Operation(
    { zh: '在所有设备上退出登录', en: 'Sign out everywhere' },
    {
      zh: '该账号的所有会话立即结束，包括当前的。',
      en: 'All sessions of the account end at once, this one too.',
    },
  )
  @Delete('all')
  @Needs('any-account')
  @HttpCode(204)
  @TakesNoBody()
  @TakesCsrfToken()
  @ApiResponse({ status: 204, description: '已全部退出 / Signed out everywhere' })
  @Problems(403, 404, 413, 415, 422)
  async closeAllSessions(
    @BySession() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.closeAll(actor);
    this.cookies.end(reply);
  }

  @Operation(
    { zh: '修改自己的密码', en: 'Choose another password' },
    {
      zh: '该账号的所有会话随之结束；当前浏览器得到新的会话。',
      en: 'All sessions of the account end; the browser that asks gets a new one.',
    },
  )
  @Put('password')
  @Needs('any-account')
  @TakesCsrfToken()
  @ApiBody({ type: PasswordChangeBody })
  @ApiResponse({ status: 200, type: SessionResponse, headers: SET_COOKIE })
  @Problems(403, 404, 409, 413, 415, 422)
  async changePassword(
    @BySession() signedIn: SignedIn,
    @Body(new RequestBodyPipe()) { password, newPassword }: PasswordChangeBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const from = { origin: callerAddress(request), browser: this.cookies.before(request) };
    const opened = await this.passwords.run({ signedIn, password, newPassword, ...from });
    this.cookies.begin(reply, opened);
    return presentSession(opened);
  }
}
