import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { LivenessView, ReadinessView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Needs } from '../http/permissions/needs.decorator.js';
import { AnswersProblem } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { LivenessResponse, ReadinessResponse } from './health.responses.js';
import { presentReadiness } from './present-readiness.js';
import { Readiness } from './readiness.js';

/** Under the interface's prefix, and at the top for probes. */
@ApiTags('system')
@Controller(['api/v1/health', 'health'])
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Operation(
    { zh: '进程是否存活', en: 'Whether the process lives' },
    {
      zh: '不需要令牌。',
      en: 'Needs no token.',
    },
  )
  @Get('live')
  @Needs('anyone')
  @ApiResponse({ status: 200, type: LivenessResponse })
  @AnswersProblem(400)
  @AnswersProblem(429)
  getLiveness(): LivenessView {
    return { status: 'live' };
  }

  @Operation(
    { zh: '服务是否就绪', en: 'Whether the service is ready' },
    {
      zh: '不需要令牌。未就绪时为 503。',
      en: 'Needs no token. 503 while it is not.',
    },
  )
  @Get('ready')
  @Needs('anyone')
  @ApiResponse({ status: 200, type: ReadinessResponse })
  @ApiResponse({ status: 503, type: ReadinessResponse, description: 'Something it needs is not there' })
  @AnswersProblem(400)
  @AnswersProblem(429)
  @AnswersProblem(500)
  async getReadiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessView> {
    const view = presentReadiness(await this.readiness.checks());
    reply.status(view.status === 'ready' ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return view;
  }
}
