import { Controller, Get, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Registry } from 'prom-client';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';

@ApiTags('system')
@Controller(['api/v1/metrics', 'metrics'])
export class MetricsController {
  constructor(private readonly registry: Registry) {}

  @Operation({ zh: '运行指标，Prometheus 格式', en: "Metrics in Prometheus's format" })
  @Get()
  @Needs('read Metrics')
  @ApiResponse({
    status: 200,
    description: 'Prometheus text format',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  @Problems()
  async getMetrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.header('content-type', this.registry.contentType);
    return this.registry.metrics();
  }
}
