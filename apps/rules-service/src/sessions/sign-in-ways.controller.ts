import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { SignInElsewhere } from '@hongzhu/compliance';
import type { SignInWaysView } from '@hongzhu/contracts';
import { Needs } from '../http/permissions/needs.decorator.js';
import { AnswersProblem } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SignInWaysResponse } from './session.responses.js';

/** What whoever has not signed in yet has to know. */
@ApiTags('session')
@Controller('api/v1/session/ways')
export class SignInWaysController {
  constructor(private readonly elsewhere: SignInElsewhere) {}

  @Operation(
    { zh: '可用的登录方式', en: 'The ways to sign in' },
    {
      zh: '不需要令牌。oidc：在浏览器中打开 /session/oidc/start。',
      en: 'Needs no token. oidc: open /session/oidc/start in a browser.',
    },
  )
  @Get()
  @Needs('anyone')
  @ApiResponse({ status: 200, type: SignInWaysResponse })
  @AnswersProblem(400)
  @AnswersProblem(429)
  getSignInWays(): SignInWaysView {
    return { ways: this.elsewhere.isOffered ? ['password', 'oidc'] : ['password'] };
  }
}
