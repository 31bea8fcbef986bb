import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SignInElsewhere } from '@hongzhu/compliance';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isConsoleAddress } from '../console/console-paths.js';
import { callerAddress } from '../http/caller-address.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { SignsInElsewhere } from '../http/sessions/guard-sessions.js';
import { SessionCookies } from '../http/sessions/session-cookies.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { LOCATION } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { ShowsProblems } from '../openapi/shows-problems.decorator.js';
import { AttemptCookie } from './attempt-cookie.js';
import { StartQuery } from './openid-queries.dto.js';

/** Signing in at a provider of identities: browsers come here by themselves, and are sent on. */
@ApiTags('session')
@Controller('api/v1/session/oidc')
export class OpenIdController {
  constructor(
    private readonly elsewhere: SignInElsewhere,
    private readonly attempts: AttemptCookie,
    private readonly cookies: SessionCookies,
  ) {}

  @Operation(
    { zh: '到统一身份认证登录', en: 'Go to the identity provider to sign in' },
    {
      zh: '在浏览器中打开；须在 10 分钟内完成。',
      en: 'To be opened in a browser. It has to be completed within ten minutes.',
    },
  )
  @Get('start')
  @Needs('anyone')
  @SignsInElsewhere()
  @TakesParameters()
  @ApiResponse({ status: 302, description: '去统一身份认证 / To the identity provider', headers: LOCATION })
  @ShowsProblems(400, 404, 429, 500, 503)
  async startOpenIdSignIn(
    @Parameters() { returnTo = '/' }: StartQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { address, attempt } = await this.elsewhere.begin(returnTo);
    this.attempts.set(reply, attempt);
    reply.status(302).header('location', address);
  }

  @Operation(
    { zh: '从统一身份认证返回', en: 'Come back from the identity provider' },
    {
      zh: '由统一身份认证跳转而来；成功后得到会话 Cookie，并回到开始时的地址。',
      en: 'The identity provider sends browsers here; who is let in gets the cookie of a session, and goes on at the address named at the start.',
    },
  )
  @Get('callback')
  @Needs('anyone')
  @SignsInElsewhere()
  @TakesParameters()
  @ApiQuery({ name: 'code', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'state', required: false, schema: { type: 'string' } })
  @ApiResponse({ status: 303, description: '已登录 / Signed in', headers: LOCATION })
  @ShowsProblems(400, 401, 404, 429, 500, 503)
  async finishOpenIdSignIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const attempt = this.attempts.read(request);
    // Also where it fails: another try begins anew.
    if (attempt !== null) this.attempts.clear(reply);
    const { session, returnTo } = await this.elsewhere.finish({
      ...{ attempt, query: queryOf(request), origin: callerAddress(request) },
      browser: this.cookies.before(request),
    });
    this.cookies.begin(reply, session);
    // The browser kept it meanwhile, and may have got it from elsewhere.
    reply.status(303).header('location', isConsoleAddress(returnTo) ? returnTo : '/');
  }

  @Operation(
    { zh: '到统一身份认证退出登录', en: 'Sign out at the identity provider' },
    {
      zh: '先以 DELETE /session 退出本系统，再在浏览器中打开。身份提供方没有公布 end_session_endpoint 时，返回首页。',
      en: 'To be opened in a browser that has signed out here (DELETE /session). A provider that publishes no end_session_endpoint is not asked: then it leads to the start.',
    },
  )
  @Get('end')
  @Needs('anyone')
  @TakesParameters()
  @ApiResponse({ status: 302, description: '去统一身份认证 / To the identity provider', headers: LOCATION })
  @ShowsProblems(400, 404, 429, 500, 503)
  async endOpenIdSession(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    reply.status(302).header('location', await this.elsewhere.end());
  }
}

/** As it was sent: a parameter that is there twice is not to be one of the two. */
const queryOf = ({ url }: FastifyRequest): string => url.split('?').slice(1).join('?');
